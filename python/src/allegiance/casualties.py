"""Who counted how many dead, wounded, missing, captured, released or displaced."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import pandas as pd

from . import columns
from .answers import Question, Rows, ids_of, marks, nothing_found, variables_of
from .arguments import OneOrMore, given, listed
from .client import Client, default_client
from .documents import document
from .frames import TUPLE, Column, Row, at, each, frame, number, text, word
from .ids import require_known
from .perspective import Perspective
from .vocabulary import Agreement, EstimateDimension, Match, Measure, Scope, Status, TotalCover, words

CASUALTY_COLUMNS: Final = [
    text("claim", "node", "id"),
    word("measure", words(Measure), "node", "measure"),
    *columns.entity("counted", "node", "subject"),
    text("population", "node", "population"),
    *columns.quantity("node", "quantity"),
    columns.ids("perpetrator_ids", "node", "perpetrators"),
    columns.names("perpetrators", "node", "perpetrators"),
    text("cause", "node", "cause"),
    text("caption", "node", "caption"),
    *columns.STANDING,
    *columns.SETTING,
    columns.ids("component_ids", "node", "components"),
]


def casualties(
    *,
    counted: OneOrMore[str] | None = None,
    nationality: OneOrMore[str] | None = None,
    perpetrator: OneOrMore[str] | None = None,
    measures: OneOrMore[Measure] | None = None,
    populations: OneOrMore[str] | None = None,
    event: OneOrMore[str] | None = None,
    place: OneOrMore[str] | None = None,
    conflict: OneOrMore[str] | None = None,
    asserted_by: OneOrMore[str] | None = None,
    denied_by: OneOrMore[str] | None = None,
    statuses: OneOrMore[Status] | None = None,
    period: str | None = None,
    match: Match | None = None,
    within: str | None = None,
    stated_before: str | None = None,
    scope: Scope | None = None,
    perspective: Perspective | None = None,
    empty_ok: bool = False,
    client: Client | None = None,
) -> pd.DataFrame:
    """Counts of people, a row for each count that a source gives, by period. Never add the rows up: counts overlap.

    Arguments are those of `EstimateFilter` in the schema. `low`, `best` and `high` are as stated, NaN when not; the
    `modifier` ("at least" …) is a word and changes no number. `counted` is a side, an actor, or the event for all its
    sides.

    Raises UnknownIdError, EmptyAnswerError (unless `empty_ok`), QueryError, UnavailableError, AddressError.
    """
    ids, rest = (
        _filter(
            counted=counted,
            nationality=nationality,
            perpetrator=perpetrator,
            event=event,
            place=place,
            conflict=conflict,
            assertedBy=asserted_by,
            deniedBy=denied_by,
        ),
        given(
            measures=listed(measures),
            populations=listed(populations),
            statuses=listed(statuses),
            period=period,
            match=match,
            within=within,
            statedBefore=stated_before,
            scope=scope,
        ),
    )
    return Question(
        name="casualties",
        rows="counts",
        columns=CASUALTY_COLUMNS,
        ids=ids,
        rest=rest,
        perspective=perspective,
    ).answer(client or default_client(), empty_ok=empty_ok)


def casualty_groups(
    by: Sequence[EstimateDimension] = ("MEASURE", "COUNTED", "POPULATION"),
    *,
    counted: OneOrMore[str] | None = None,
    nationality: OneOrMore[str] | None = None,
    perpetrator: OneOrMore[str] | None = None,
    measures: OneOrMore[Measure] | None = None,
    populations: OneOrMore[str] | None = None,
    event: OneOrMore[str] | None = None,
    place: OneOrMore[str] | None = None,
    conflict: OneOrMore[str] | None = None,
    within: str | None = None,
    perspective: Perspective | None = None,
    empty_ok: bool = False,
    client: Client | None = None,
) -> pd.DataFrame:
    """The same counts in groups that have something in common, and their sum where they can be added up at all.

    A column for each dimension of `by` (lower case), holding names, beside its ids or word in `<dimension>_value`;
    `agreement` says whether the counts of a group contradict each other; `total_low` to `total_high` is their sum,
    NaN when there is none or nothing limits it, and `why_no_total` says why there is none. With YEAR in `by`,
    `total_covers` tells whether it is of whole years or only of clashes and months in them. Parts of totals that are
    there are left aside in `skipped_ids`. `overlapping_ids` are counts of other rows that may be of some of the same
    people: what these rows and theirs come to must not be added up.

    Raises UnknownIdError, EmptyAnswerError (unless `empty_ok`), QueryError, UnavailableError, AddressError.
    """
    asker = client or default_client()
    ids = _filter(
        counted=counted, nationality=nationality, perpetrator=perpetrator, event=event, place=place, conflict=conflict
    )
    rest = given(measures=listed(measures), populations=listed(populations), within=within)
    require_known(asker, {**ids, **ids_of(perspective)})
    variables = {"filter": ids | rest, "by": list(by), "perspective": variables_of(perspective)}
    answer = asker.ask(document("casualtyGroups"), variables)["casualties"]
    result = frame(group_columns(by), answer["groups"])
    result.attrs.update(marks(Rows([], answer["totalCount"], answer["hiddenCount"]), perspective))
    if result.empty and not empty_ok:
        raise nothing_found("counts", ids | rest, answer["hiddenCount"])
    return result


def _filter(**ids: OneOrMore[str] | None) -> dict[str, list[str]]:
    return given(**{name: listed(value) for name, value in ids.items()})


def group_columns(by: Sequence[EstimateDimension]) -> list[Column]:
    return [
        *(column for dimension in by for column in _key_columns(dimension)),
        Column("estimate_ids", TUPLE, each(at("estimates"), "id")),
        word("agreement", words(Agreement), "agreement"),
        number("total_low", "total", "low"),
        number("total_high", "total", "high"),
        text("unit", "total", "unit"),
        Column("total_of_ids", TUPLE, each(at("total", "of"), "id")),
        word("total_covers", words(TotalCover), "total", "covers"),
        Column("why_no_total", TUPLE, lambda row: tuple(row["whyNoTotal"])),
        Column("skipped_ids", TUPLE, each(at("skipped"), "id")),
        Column("overlapping_ids", TUPLE, _overlapping),
    ]


def _overlapping(row: Row) -> tuple[str, ...]:
    """Counts of other rows that may be of some of the same people, each once, by id."""
    return tuple(sorted({count["id"] for overlap in row["overlaps"] for count in overlap["there"]}))


def _key_columns(dimension: str) -> list[Column]:
    def key(row: Row) -> Any:
        return next(one for one in row["keys"] if one["dimension"] == dimension)

    def shown(row: Row) -> Any:
        names = [entity["name"] for entity in key(row)["entities"]]
        return " | ".join(names) if names else key(row)["value"]

    name = dimension.lower()
    return [
        Column(name, text("", "").dtype, shown),
        Column(f"{name}_value", text("", "").dtype, lambda row: key(row)["value"]),
    ]
