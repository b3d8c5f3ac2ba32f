"""What outsiders did about a conflict."""

from __future__ import annotations

from typing import Final

import pandas as pd

from . import columns
from .answers import ids_of, marks, nothing_found, rows_of, variables_of
from .arguments import OneOrMore, given, listed
from .client import Client, default_client
from .documents import document
from .frames import frame, text, whole, word
from .ids import require_known
from .perspective import Perspective
from .vocabulary import ClaimKind, words

INVOLVEMENT_COLUMNS: Final = [
    *columns.entity("actor", "actor"),
    word("kind", words(ClaimKind), "of", "kind"),
    text("type", "of", "type"),
    text("side_id", "of", "side", "id"),
    text("side", "of", "side", "name"),
    whole("claims", "of", "count"),
    *columns.by_status("of", "statuses"),
]


def involvement(
    conflict: str,
    *,
    actor: OneOrMore[str] | None = None,
    perspective: Perspective | None = None,
    empty_ok: bool = False,
    client: Client | None = None,
) -> pd.DataFrame:
    """What outsiders did about a conflict, counted: a row for each actor, kind of claim, word of the kind, and side.

    Support, mediation, restrictions, positions, ballots, recognition and alliances. `side` is the one towards which the
    claims are, NA for claims towards no side, as mediation and votes are; a claim towards two sides counts in two rows.
    `claims` counts them and a column for each status (`contested`, `alleged_denied` …) says how they stand.
    `attrs["total_count"]` is the number of actors.

    Raises UnknownIdError, EmptyAnswerError (unless `empty_ok`), QueryError, UnavailableError, AddressError.
    """
    asker = client or default_client()
    chosen = given(actor=listed(actor))
    require_known(asker, {"conflict": [conflict], **chosen, **ids_of(perspective)})
    variables = {"conflict": conflict, **chosen}
    found = rows_of(
        asker, document("involvement"), {**variables, "perspective": variables_of(perspective)}, "involvement"
    )
    rows = [{**edge["node"], "of": count} for edge in found.edges for count in edge["node"]["counts"]]
    result = frame(INVOLVEMENT_COLUMNS, rows)
    result.attrs.update(marks(found, perspective))
    if result.empty and not empty_ok:
        raise nothing_found("involvement", variables, found.hidden)
    return result
