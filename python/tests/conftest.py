"""A fake API for the pure tests, and the real one for the others."""

from __future__ import annotations

import os

import pytest

import allegiance as al

from .fake_api import FakeApi


@pytest.fixture
def api() -> FakeApi:
    """An API without a network: the project's schema over answers that a test gives."""
    return FakeApi()


@pytest.fixture(scope="session")
def real() -> al.Client:
    """A real API with the curated data, at ALLEGIANCE_URL."""
    if not os.environ.get("ALLEGIANCE_URL"):
        pytest.fail("ALLEGIANCE_URL is not set: `npm run test:python` starts an API and sets it")
    return al.Client()
