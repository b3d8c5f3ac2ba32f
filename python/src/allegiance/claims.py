"""Claims of every kind."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

import pandas as pd

from . import columns
from .answers import Question
from .arguments import OneOrMore, given, iso, listed
from .client import Client, default_client
from .frames import TEXT, TUPLE, Column, Row, at, text
from .perspective import Perspective
from .vocabulary import (
    AffiliationRelation,
    ClaimKind,
    ClaimOrder,
    Match,
    Measure,
    Opposition,
    ParticipationRole,
    RestrictionAct,
    Scope,
    Status,
    Strength,
    SupportType,
    Vote,
)

#: Under what name each kind of claim has the word that says what sort of thing it is.
_WORDS: Final = (
    "supportType",
    "form",
    "restrictionAct",
    "role",
    "action",
    "controlAct",
    "measure",
    "vote",
    "relation",
    "recognition",
    "attitude",
    "matter",
)


def _first_of(*names: str) -> Any:
    """What stands under the first of some names that has anything."""

    def read(row: Row) -> Any:
        node = row["node"]
        return next((node[name] for name in names if node.get(name) is not None), None)

    return read


def _participants(row: Row) -> tuple[tuple[str, str], ...]:
    return tuple((one["role"], one["entity"]["id"]) for one in at("node", "participants")(row))


CLAIM_COLUMNS: Final = [
    text("claim", "node", "id"),
    columns.KIND,
    *columns.entity("subject", "node", "subject"),
    columns.ids("object_ids", "node", "objects"),
    columns.names("objects", "node", "objects"),
    Column("participants", TUPLE, _participants),
    Column("type", TEXT, _first_of(*_WORDS)),
    Column("subtype", TEXT, _first_of("subtype", "judgement")),
    text("caption", "node", "caption"),
    Column("gist", TEXT, _first_of("gist", "positionGist")),
    text("outcome", "node", "outcome"),
    text("population", "node", "population"),
    *columns.STANDING,
    *columns.SETTING,
    *columns.quantity("node", "quantity"),
    *columns.money("node", "money"),
    *columns.MATCHED,
]


def claims(
    *,
    kinds: OneOrMore[ClaimKind] | None = None,
    subject: OneOrMore[str] | None = None,
    object: OneOrMore[str] | None = None,
    about: OneOrMore[str] | None = None,
    event: OneOrMore[str] | None = None,
    place: OneOrMore[str] | None = None,
    conflict: OneOrMore[str] | None = None,
    support_types: OneOrMore[SupportType] | None = None,
    votes: OneOrMore[Vote] | None = None,
    acts: OneOrMore[RestrictionAct] | None = None,
    roles: OneOrMore[ParticipationRole] | None = None,
    relations: OneOrMore[AffiliationRelation] | None = None,
    measures: OneOrMore[Measure] | None = None,
    asserted_by: OneOrMore[str] | None = None,
    denied_by: OneOrMore[str] | None = None,
    statuses: OneOrMore[Status] | None = None,
    strengths: OneOrMore[Strength] | None = None,
    oppositions: OneOrMore[Opposition] | None = None,
    period: str | None = None,
    match: Match | None = None,
    stated_before: str | None = None,
    scope: Scope | None = None,
    valid_at: date | str | None = None,
    order_by: ClaimOrder = "SUBJECT",
    perspective: Perspective | None = None,
    empty_ok: bool = False,
    client: Client | None = None,
) -> pd.DataFrame:
    """Claims of every kind, a row each.

    Arguments are those of `ClaimFilter` in the schema. `type` is the word of the claim's kind: support type, vote, act,
    role, relation, measure, attitude, matter …; `participants` are pairs of role and id; `population` is what an
    estimate counts.

    Raises UnknownIdError, EmptyAnswerError (unless `empty_ok`), QueryError, UnavailableError, AddressError.
    """
    ids = given(
        subject=listed(subject),
        object=listed(object),
        about=listed(about),
        event=listed(event),
        place=listed(place),
        conflict=listed(conflict),
        assertedBy=listed(asserted_by),
        deniedBy=listed(denied_by),
    )
    rest = given(
        kinds=listed(kinds),
        supportTypes=listed(support_types),
        votes=listed(votes),
        acts=listed(acts),
        roles=listed(roles),
        relations=listed(relations),
        measures=listed(measures),
        statuses=listed(statuses),
        strengths=listed(strengths),
        oppositions=listed(oppositions),
        period=period,
        match=match,
        statedBefore=stated_before,
        scope=scope,
    )
    return Question(
        name="claims",
        rows="claims",
        columns=CLAIM_COLUMNS,
        ids=ids,
        rest=rest,
        perspective=perspective,
        arguments=given(validAt=iso(valid_at)),
        manner={"orderBy": order_by},
    ).answer(client or default_client(), empty_ok=empty_ok)
