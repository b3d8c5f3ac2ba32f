"""Every document and every vocabulary against the project's schema."""

from __future__ import annotations

from importlib.resources import files

import pytest
from graphql import GraphQLEnumType, parse, validate

from allegiance import vocabulary
from allegiance.documents import document
from allegiance.vocabulary import words

from .fake_api import SCHEMA

NAMES = sorted(
    entry.name.removesuffix(".graphql")
    for entry in files("allegiance.documents").iterdir()
    if entry.name.endswith(".graphql")
)
VOCABULARIES = sorted(name for name in vars(vocabulary) if name[0].isupper() and name not in {"Any", "Literal"})


@pytest.mark.parametrize("name", NAMES)
def test_the_schema_has_what_a_document_asks_for(name: str) -> None:
    assert validate(SCHEMA, parse(document(name))) == []


@pytest.mark.parametrize("name", VOCABULARIES)
def test_a_vocabulary_is_the_schemas(name: str) -> None:
    enum = SCHEMA.get_type(name)
    assert isinstance(enum, GraphQLEnumType)
    assert list(words(getattr(vocabulary, name))) == list(enum.values)
