"""Claims with the words they rest on, to put under a text."""

from __future__ import annotations

from typing import Any, Final

import pandas as pd

from .arguments import OneOrMore
from .attributions import evidence
from .client import Client
from .perspective import Perspective

_STANCES: Final = {"ASSERTS": "asserted", "DOUBTS": "doubted", "DENIES": "denied", "RETRACTS": "taken back"}
_HEDGES: Final = {"CLAIMED": "as a claim", "REPORTEDLY": "as reported", "POSSIBLY": "as possible"}


def cite(claims: OneOrMore[str], *, perspective: Perspective | None = None, client: Client | None = None) -> list[str]:
    """A line for each attribution that bears on the claims: who says or denies what, when, in which document and where.

    Claims come in the order given, assertions and denials alike. A line ends with the claim's id, by which it is found
    again; one that bears on several claims comes once.

    Raises UnknownIdError, EmptyAnswerError, QueryError, UnavailableError, AddressError.
    """
    rows = evidence(claims, perspective=perspective, client=client)
    return list(dict.fromkeys(_line(row) for _, row in rows.iterrows()))


def _line(row: pd.Series[Any]) -> str:
    hedge = _HEDGES.get(row["hedge"])
    said = f"{_STANCES[row['stance']]}{f' ({hedge})' if hedge else ''} by {row['voice']}"
    when = "" if pd.isna(row["stated_on"]) else f", {row['stated_on']}"
    return f"{row['about']}: {said}{when}. {_where(row)} [{row['claim']}]"


def _where(row: pd.Series[Any]) -> str:
    """Original, document, publisher, year, place in the document: what is recorded of them."""
    original = "" if pd.isna(row["citing"]) else f"{row['citing']}, cited in "
    parts = [f"“{row['source']}”"]
    if not pd.isna(row["publisher"]):
        parts.append(str(row["publisher"]))
    if not pd.isna(row["source_published"]):
        parts.append(_published(str(row["source_published"])))
    if not pd.isna(row["locator"]):
        parts.append(_place(str(row["locator"])))
    return f"{original}{', '.join(parts)}."


def _published(edtf: str) -> str:
    """A date as it is; `2022-09-13/`, whose end nobody knows, as a day before which it was not."""
    return f"not before {edtf[:-1]}" if edtf.endswith("/") else edtf


def _place(locator: str) -> str:
    """`Arms suppliers/Armenia#e49ca72eb764` as a section and the mark of a sentence in it."""
    section, _, sentence = locator.partition("#")
    path = section.replace("/", " › ")
    return f"section {path}, sentence {sentence}" if sentence else f"section {path}"
