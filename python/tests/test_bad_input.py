"""Every function, when something is wrong: one sentence."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import httpx
import pytest

import allegiance as al

from .fake_api import FakeApi

PAGES: Final = "query ($first: PositiveInt!, $after: String) { claims(first: $first, after: $after) { totalCount } }"
CALLS: Final[dict[str, Callable[[al.Client], Any]]] = {
    "search": lambda client: al.search("x", client=client),
    "supports": lambda client: al.supports(recipient="state:a", client=client),
    "matrix": lambda client: al.matrix(conflict="state:a", client=client),
    "claims": lambda client: al.claims(subject="state:a", client=client),
    "attributions": lambda client: al.attributions(speaker="state:a", client=client),
    "evidence": lambda client: al.evidence("state:a", client=client),
    "casualties": lambda client: al.casualties(counted="state:a", client=client),
    "casualty_groups": lambda client: al.casualty_groups(["MEASURE"], counted="state:a", client=client),
    "involvement": lambda client: al.involvement("state:a", client=client),
    "vote_alignment": lambda client: al.vote_alignment("state:a", client=client),
    "without_each": lambda client: al.without_each("state:a", client=client),
    "cite": lambda client: al.cite("state:a", client=client),
    "graph": lambda client: al.graph(client=client),
    "ask": lambda client: al.ask("{ claims { totalCount } }", client=client),
    "ask_all": lambda client: al.ask_all(PAGES, path="claims", client=client),
}
NAMING: Final = sorted(set(CALLS) - {"search", "graph", "ask", "ask_all"})


def test_every_function_is_tried() -> None:
    functions = {name for name in al.__all__ if name.islower()}
    assert functions == set(CALLS)


@pytest.mark.parametrize("name", CALLS)
def test_nobody_there(api: FakeApi, name: str) -> None:
    api.replies = [httpx.ConnectError("Connection refused") for _ in range(3)]
    with pytest.raises(al.UnavailableError, match=r"^No Allegiance API answers at [^\n]*$"):
        CALLS[name](api.client())


@pytest.mark.parametrize("name", CALLS)
def test_a_database_away(api: FakeApi, name: str) -> None:
    away = {"errors": [{"message": "away", "extensions": {"code": "SERVICE_UNAVAILABLE"}}]}
    api.replies = [httpx.Response(200, json=away) for _ in range(3)]
    with pytest.raises(al.UnavailableError, match=r"but the database behind it does not; tried 3 times\.$"):
        CALLS[name](api.client())


@pytest.mark.parametrize("name", CALLS)
def test_another_server(api: FakeApi, name: str) -> None:
    api.replies = [httpx.Response(200, html="<h1>A shop</h1>")]
    with pytest.raises(al.AddressError, match=r"^What answers at http://api\.test is not an Allegiance API [^\n]*$"):
        CALLS[name](api.client())


@pytest.mark.parametrize("name", NAMING)
def test_an_id_of_nothing(api: FakeApi, name: str) -> None:
    api.roots["node"] = None
    api.connection("search", [])
    with pytest.raises(al.UnknownIdError, match=r"^Nothing has the id 'state:a' that \w+ gives\.$"):
        CALLS[name](api.client())
