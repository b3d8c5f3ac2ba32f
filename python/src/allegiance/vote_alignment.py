"""How actors voted on a resolution, beside what they gave the sides of a conflict."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Final

import pandas as pd

from . import columns
from .answers import AbsentError, ids_of, marks, nothing_found, rows_of, variables_of
from .arguments import OneOrMore, given, listed
from .client import Client, default_client
from .documents import document
from .errors import AllegianceError, UnknownIdError
from .frames import TUPLE, Column, Row, frame, text, word
from .ids import require_known
from .perspective import Perspective
from .vocabulary import Alignment, Match, Opposition, Status, Strength, SupportType, Vote, words


def _support(key: str) -> Callable[[Row], Any]:
    return lambda row: tuple(one["claim"][key] for one in row["supports"])


VOTE_ALIGNMENT_COLUMNS: Final = [
    *columns.entity("voter", "voter"),
    word("vote", words(Vote), "vote"),
    text("ballot", "ballot", "id"),
    word("status", words(Status), "ballot", "status"),
    word("strength", words(Strength), "ballot", "strength", ordered=True),
    word("opposition", words(Opposition), "ballot", "opposition", ordered=True),
    text("side_id", "to", "side", "id"),
    text("side", "to", "side", "name"),
    word("alignment", words(Alignment), "to", "alignment"),
    word("certainty", words(Match), "to", "certainty", ordered=True),
    text("reason", "to", "reason"),
    columns.ids("leaning_ids", "to", "claims"),
    Column("support_ids", TUPLE, _support("id")),
    Column("support_types", TUPLE, _support("type")),
    Column("support_statuses", TUPLE, _support("status")),
    Column("support_oppositions", TUPLE, _support("opposition")),
]


def vote_alignment(
    resolution: str,
    *,
    conflict: str | None = None,
    actors: OneOrMore[str] | None = None,
    supporters_of: OneOrMore[str] | None = None,
    types: OneOrMore[SupportType] | None = None,
    perspective: Perspective | None = None,
    empty_ok: bool = False,
    client: Client | None = None,
) -> pd.DataFrame:
    """How actors voted and what they gave, a row for each voter and side of the conflict.

    `vote` is NA, and so are `ballot` and its `status`, `strength` and `opposition`, where no ballot is recorded, which
    is not ABSENT. `alignment` says how the vote stands to the side, by the claims `leaning_ids` on whom a yes favours.
    `support_ids` are claims of support for that side, denied ones included, each with its type, status and opposition
    at the same place of the next three columns. Where the resolution lies in no conflict, a voter has one row whose
    side is NA.

    Raises UnknownIdError, EmptyAnswerError (unless `empty_ok`), QueryError, UnavailableError, AddressError.
    """
    asker = client or default_client()
    ids = given(conflict=conflict, actors=listed(actors), supportersOf=listed(supporters_of))
    named = {name: listed(value) or [] for name, value in ids.items()}
    require_known(asker, {"resolution": [resolution], **named, **ids_of(perspective)})
    variables = {"resolution": resolution, **ids, **given(types=listed(types))}
    try:
        found = rows_of(
            asker,
            document("voteAlignment"),
            {**variables, "perspective": variables_of(perspective)},
            "voteAlignment",
        )
    except AbsentError:
        raise UnknownIdError(f"{resolution!r} is no event, and so no resolution.") from None
    result = frame(VOTE_ALIGNMENT_COLUMNS, [row for edge in found.edges for row in _by_side(edge["node"])])
    result.attrs.update(marks(found, perspective))
    if result.empty and not empty_ok:
        raise nothing_found("ballots", variables, found.hidden)
    return result


def _by_side(node: Row) -> Iterator[Row]:
    """A row for each side, with the support for it; one without a side where there is none."""
    supports = node["supports"]["nodes"]
    if len(supports) < node["supports"]["totalCount"]:
        raise AllegianceError(
            f"{node['voter']['name']} has {node['supports']['totalCount']} claims of support, more than an answer "
            "holds: give `types`, or ask supports() instead."
        )
    for to in node["alignments"] or [None]:
        whose = None if to is None else to["side"]["id"]
        given_to = [one for one in supports if to is None or whose in {side["id"] for side in one["sides"]}]
        yield {**node, "to": to, "supports": given_to}
