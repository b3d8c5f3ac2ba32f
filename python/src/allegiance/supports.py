"""Who supported whom."""

from __future__ import annotations

from datetime import date
from typing import Final

import pandas as pd

from . import columns
from .answers import Question
from .arguments import OneOrMore, given, iso, listed
from .client import Client, default_client
from .frames import TUPLE, Column, at, flag, text, word
from .perspective import Perspective
from .vocabulary import (
    ClaimOrder,
    Grain,
    Match,
    Openness,
    Opposition,
    ProviderKind,
    Scope,
    Status,
    Strength,
    SupportMode,
    SupportType,
    words,
)

SUPPORT_COLUMNS: Final = [
    text("claim", "node", "id"),
    *columns.entity("supporter", "node", "subject"),
    columns.ids("recipient_ids", "node", "objects"),
    columns.names("recipients", "node", "objects"),
    columns.ids("via_ids", "node", "via"),
    columns.names("via", "node", "via"),
    word("type", words(SupportType), "node", "type"),
    text("subtype", "node", "subtype"),
    word("mode", words(SupportMode), "node", "mode"),
    word("openness", words(Openness), "node", "openness"),
    text("caption", "node", "caption"),
    *columns.STANDING,
    *columns.SETTING,
    Column("items", TUPLE, lambda row: tuple(at("node", "items")(row) or ())),
    *columns.quantity("node", "quantity"),
    *columns.money("node", "money"),
    flag("joint", "node", "joint"),
    word("provider_kind", words(ProviderKind), "node", "providerKind"),
    text("ucdp_code", "node", "ucdpCode"),
    columns.ids("refinement_ids", "node", "refinements"),
    *columns.MATCHED,
]


def supports(
    *,
    supporter: OneOrMore[str] | None = None,
    recipient: OneOrMore[str] | None = None,
    either: OneOrMore[str] | None = None,
    via: OneOrMore[str] | None = None,
    types: OneOrMore[SupportType] | None = None,
    subtypes: OneOrMore[str] | None = None,
    modes: OneOrMore[SupportMode] | None = None,
    openness: OneOrMore[Openness] | None = None,
    conflict: OneOrMore[str] | None = None,
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
    grain: Grain = "ROOTS",
    order_by: ClaimOrder = "SUBJECT",
    perspective: Perspective | None = None,
    empty_ok: bool = False,
    client: Client | None = None,
) -> pd.DataFrame:
    """Who supported whom: with grain ROOTS a row for each supporter, recipient and type, with ALL one for each claim.

    Arguments are those of `SupportFilter` in the schema; several must all hold, and a list means any of its members.
    Ids are readable (`state:azerbaijan`). An actor is widened to the sides it stands on and to its organs unless
    `scope` says otherwise, and `matched` tells what each row answers to. `period` is EDTF; undated claims may match
    it unless `match="CERTAIN"`. `status`, `strength` and `opposition` are those inside the `perspective`.

    Raises UnknownIdError, EmptyAnswerError (unless `empty_ok`), QueryError, UnavailableError, AddressError.
    """
    ids = given(
        supporter=listed(supporter),
        recipient=listed(recipient),
        either=listed(either),
        via=listed(via),
        conflict=listed(conflict),
        assertedBy=listed(asserted_by),
        deniedBy=listed(denied_by),
    )
    rest = given(
        types=listed(types),
        subtypes=listed(subtypes),
        modes=listed(modes),
        openness=listed(openness),
        statuses=listed(statuses),
        strengths=listed(strengths),
        oppositions=listed(oppositions),
        period=period,
        match=match,
        statedBefore=stated_before,
        scope=scope,
    )
    return Question(
        name="supports",
        rows="supports",
        columns=SUPPORT_COLUMNS,
        ids=ids,
        rest=rest,
        perspective=perspective,
        arguments=given(validAt=iso(valid_at)),
        manner={"grain": grain, "orderBy": order_by},
    ).answer(client or default_client(), empty_ok=empty_ok)
