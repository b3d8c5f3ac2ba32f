"""Supporter by recipient by type: the overview."""

from __future__ import annotations

from typing import Final

import pandas as pd

from . import columns
from .answers import Question
from .arguments import OneOrMore, given, listed
from .client import Client, default_client
from .frames import text, whole, word
from .perspective import Perspective
from .vocabulary import Match, SupportType, words

MATRIX_COLUMNS: Final = [
    text("supporter_id", "node", "supporter", "id"),
    text("supporter", "node", "supporter", "name"),
    text("recipient_id", "node", "recipient", "id"),
    text("recipient", "node", "recipient", "name"),
    columns.ids("recipient_side_ids", "node", "recipientSides"),
    word("type", words(SupportType), "node", "type"),
    text("subtype", "node", "subtype"),
    text("claim", "node", "root", "id"),
    columns.status("node"),
    columns.strength("node", "root"),
    columns.opposition("node", "root"),
    whole("claims", "node", "claimCount"),
    *columns.by_status("node", "statuses"),
    columns.ids("claim_ids", "node", "claims"),
    whole("first_year", "node", "firstYear"),
    whole("last_year", "node", "lastYear"),
    whole("undated", "node", "undated"),
    columns.match("match", "node", "match"),
]


def matrix(
    *,
    conflict: OneOrMore[str] | None = None,
    types: OneOrMore[SupportType] | None = None,
    period: str | None = None,
    match: Match | None = None,
    perspective: Perspective | None = None,
    empty_ok: bool = False,
    client: Client | None = None,
) -> pd.DataFrame:
    """Who supported whom with what, a row for each supporter, recipient and type.

    `claim` is the bare claim of the cell and `status`, `strength`, `opposition` are its; `claims` counts the claims
    behind it, a column for each status (`contested`, `alleged_denied` …) says how these stand, and `claim_ids` names
    them. `pivot_table(index="supporter", columns="recipient", values="claims", aggfunc="sum")` makes it the matrix it
    is called.

    Raises UnknownIdError, EmptyAnswerError (unless `empty_ok`), QueryError, UnavailableError, AddressError.
    """
    ids = given(conflict=listed(conflict))
    return Question(
        name="supportMatrix",
        rows="cells",
        columns=MATRIX_COLUMNS,
        ids=ids,
        rest=given(types=listed(types), period=period, match=match),
        perspective=perspective,
        has_filter=False,
    ).answer(client or default_client(), empty_ok=empty_ok)
