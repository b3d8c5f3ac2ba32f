"""On whom a claim hangs."""

from __future__ import annotations

from typing import Any, Final

import pandas as pd

from . import columns
from .answers import Rows, marks, nothing_found
from .arguments import OneOrMore, listed
from .client import Client, default_client
from .documents import document
from .errors import UnknownIdError
from .frames import TEXT, Column, Row, frame, text, word
from .ids import require_known
from .vocabulary import ClaimKind, Pillar, Status, words

_AT_ONCE: Final = 500


def _about(row: Row) -> str:
    whom = ", ".join(one["name"] for one in row["objects"])
    return f"{row['subject']['name']}{' → ' + whom if whom else ''}: {row['caption']}"


WITHOUT_EACH_COLUMNS: Final = [
    text("claim", "id"),
    word("kind", words(ClaimKind), "kind"),
    Column("about", TEXT, _about),
    columns.status(),
    columns.opposition(),
    *columns.entity("on", "without", "on"),
    word("status_without", words(Status), "without", "status"),
]


def without_each(
    claims: OneOrMore[str],
    each: Pillar = "SPEAKER",
    *,
    empty_ok: bool = False,
    client: Client | None = None,
) -> pd.DataFrame:
    """On whom claims hang: a row for each claim and each pillar whose loss changes its status.

    A pillar is a source, a speaker, a publisher or a cited work.

    `status_without` is the status without `on`, NA where nobody would be left to speak of the claim. A claim that
    stands whoever is dropped has no row. A document that speaks itself speaks as its publisher.

    Raises UnknownIdError, EmptyAnswerError (unless `empty_ok`), QueryError, UnavailableError, AddressError.
    """
    asker = client or default_client()
    wanted = list(dict.fromkeys(listed(claims) or []))
    require_known(asker, {"claims": wanted})
    rows: list[Row] = []
    for start in range(0, len(wanted), _AT_ONCE):
        some = wanted[start : start + _AT_ONCE]
        nodes: list[Any] = asker.ask(document("withoutEach"), {"ids": some, "each": each})["nodes"]
        for asked, node in zip(some, nodes, strict=True):
            if not node:
                raise UnknownIdError(f"{asked!r} is no claim.")
            rows += [{**node, "without": dependence} for dependence in node["withoutEach"]]
    result = frame(WITHOUT_EACH_COLUMNS, rows)
    result.attrs.update(marks(Rows(rows, len(rows), 0), None))
    if result.empty and not empty_ok:
        raise nothing_found("claims that hang on one", {"claims": wanted, "each": each})
    return result
