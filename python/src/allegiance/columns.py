"""Columns that several DataFrames share."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from . import edtf
from .frames import DAY, NUMBER, TEXT, TUPLE, WHOLE, Column, Row, at, each, flag, number, text, word
from .vocabulary import (
    BoundKind,
    ClaimKind,
    DateBasis,
    EntityKind,
    Match,
    Modifier,
    Opposition,
    Status,
    Strength,
    words,
)


def status(*path: str) -> Column:
    return word("status", words(Status), *path, "status")


def strength(*path: str) -> Column:
    return word("strength", words(Strength), *path, "strength", ordered=True)


def opposition(*path: str) -> Column:
    return word("opposition", words(Opposition), *path, "opposition", ordered=True)


def by_status(*path: str) -> list[Column]:
    """How many claims stand in each status: a column for each, 0 where none does."""
    counts = at(*path)

    def count_of(status: str) -> Callable[[Row], Any]:
        return lambda row: next((one["count"] for one in counts(row) if one["status"] == status), 0)

    return [Column(status.lower(), WHOLE, count_of(status)) for status in words(Status)]


def match(name: str, *path: str) -> Column:
    return word(name, words(Match), *path, ordered=True)


def ids(name: str, *path: str) -> Column:
    """A tuple with the id of each member of a list."""
    return Column(name, TUPLE, each(at(*path), "id"))


def names(name: str, *path: str) -> Column:
    """A tuple with the name of each member of a list, in the order of its ids."""
    return Column(name, TUPLE, each(at(*path), "name"))


def period(*path: str) -> list[Column]:
    """When something held: EDTF as stated, its four bounds as days (NaT: nothing limits it), and how either end stands.

    An end is GIVEN, OPEN (still holding) or UNKNOWN, which is not "now".
    """
    return [
        text("period", *path, "edtf"),
        Column("start_earliest", DAY, at(*path, "startEarliest")),
        Column("start_latest", DAY, at(*path, "startLatest")),
        Column("end_earliest", DAY, at(*path, "endEarliest")),
        Column("end_latest", DAY, at(*path, "endLatest")),
        word("start", words(BoundKind), *path, "start"),
        word("end", words(BoundKind), *path, "end"),
        flag("approximate", *path, "approximate"),
        flag("uncertain", *path, "uncertain"),
    ]


def quantity(*path: str) -> list[Column]:
    """An amount in words and as its three numbers, each NaN when not stated."""
    return [
        text("quantity", *path, "text"),
        number("low", *path, "low"),
        number("best", *path, "best"),
        number("high", *path, "high"),
        word("modifier", words(Modifier), *path, "modifier"),
        text("unit", *path, "unit"),
        text("whole", *path, "whole"),
    ]


def money(*path: str) -> list[Column]:
    """A sum of money in words and as its three numbers, in whole units of its currency."""
    return [
        text("money", *path, "text"),
        Column("money_low", NUMBER, at(*path, "low")),
        Column("money_best", NUMBER, at(*path, "best")),
        Column("money_high", NUMBER, at(*path, "high")),
        word("money_modifier", words(Modifier), *path, "modifier"),
        text("currency", *path, "currency"),
        Column("price_year", WHOLE, at(*path, "priceYear")),
    ]


def said(name: str, *path: str) -> list[Column]:
    """When something was said: EDTF, and the first and the last day that it may mean."""
    read = at(*path)

    def bound(which: int) -> Callable[[Row], Any]:
        return lambda row: None if read(row) is None else edtf.bounds(read(row))[which]

    return [
        Column(name, TEXT, read),
        Column(f"{name}_earliest", DAY, bound(0)),
        Column(f"{name}_latest", DAY, bound(1)),
    ]


#: How a claim stands and why: in every DataFrame of claims, none of it ever left out.
STANDING: Final = [
    status("node"),
    strength("node"),
    opposition("node"),
    text("status_reason", "node", "statusReason"),
    ids("acknowledged_by", "node", "acknowledgedBy"),
]

#: When, where and within what a claim held.
SETTING: Final = [
    *period("node", "period"),
    word("date_basis", words(DateBasis), "node", "dateBasis"),
    Column("conflict_ids", TUPLE, each(at("node", "conflicts"), "conflict", "id")),
    text("during_id", "node", "during", "id"),
    text("during", "node", "during", "name"),
    text("at_id", "node", "at", "id"),
    text("at", "node", "at", "name"),
    flag("implied", "node", "implied"),
]


def entity(name: str, *path: str) -> list[Column]:
    """One entity: id, name and kind."""
    return [
        text(f"{name}_id", *path, "id"),
        text(name, *path, "name"),
        word(f"{name}_kind", words(EntityKind), *path, "kind"),
    ]


def _matched(row: Row) -> tuple[tuple[str, str, str], ...]:
    return tuple((one["requested"], one["matched"]["id"], one["by"]) for one in row.get("matched") or ())


#: How a row answers to the ids asked for: (id asked for, id in the row, SELF | SIDE | ORGAN) for each.
MATCHED: Final = [Column("matched", TUPLE, _matched), match("valid_at", "validAt")]

KIND: Final = word("kind", words(ClaimKind), "node", "kind")
