"""Who said what about whom, when and where it can be read."""

from __future__ import annotations

from typing import Any, Final

import pandas as pd

from . import columns
from .answers import AbsentError, Question, Rows, ids_of, marks, nothing_found, rows_of, variables_of
from .arguments import OneOrMore, given, listed
from .client import Client, default_client
from .documents import document
from .errors import UnknownIdError
from .frames import TEXT, TUPLE, Column, Row, at, frame, text, whole, word
from .ids import require_known
from .perspective import Perspective
from .vocabulary import (
    AttributionBasis,
    ClaimKind,
    Hedge,
    Opposition,
    SpeakerKind,
    Stance,
    Status,
    Tier,
    words,
)


def _voice(row: Row) -> str:
    """Who speaks, in a few words: as described where not named, and the document itself where nobody is."""
    node = row["node"]
    speaker, label = node["speaker"], node["speakerLabel"]
    if label is not None:
        return str(label) if speaker is None else f"{label} ({speaker['name']})"
    if speaker is not None:
        return str(speaker["name"])
    return f"{node['source']['shortName']} (its own voice)"


def _about(row: Row) -> str:
    """The claim in words, with what it counts."""
    claim = row["node"]["claim"]
    whom = ", ".join(one["name"] for one in claim["objects"])
    amounts = [claim.get("population"), *((claim.get(name) or {}).get("text") for name in ("quantity", "money"))]
    told = ", ".join([claim["caption"], *(amount for amount in amounts if amount is not None)])
    return f"{claim['subject']['name']}{' → ' + whom if whom else ''}: {told}"


def _data_rows(row: Row) -> tuple[tuple[Any, ...], ...]:
    return tuple((one["dataset"], one["file"], one["line"]) for one in at("node", "rows")(row))


ATTRIBUTION_COLUMNS: Final = [
    text("attribution", "node", "id"),
    text("claim", "node", "claim", "id"),
    word("claim_kind", words(ClaimKind), "node", "claim", "kind"),
    Column("about", TEXT, _about),
    word("claim_status", words(Status), "node", "claim", "status"),
    word("claim_opposition", words(Opposition), "node", "claim", "opposition", ordered=True),
    word("stance", words(Stance), "node", "stance"),
    word("hedge", words(Hedge), "node", "hedge"),
    text("verb", "node", "verb"),
    Column("voice", TEXT, _voice),
    text("speaker_id", "node", "speaker", "id"),
    text("speaker", "node", "speaker", "name"),
    word("speaker_kind", words(SpeakerKind), "node", "speakerKind"),
    text("speaker_label", "node", "speakerLabel"),
    *columns.said("stated_on", "node", "statedOn"),
    whole("lag_least", "node", "lag", "least"),
    whole("lag_most", "node", "lag", "most"),
    text("source_id", "node", "source", "id"),
    text("source", "node", "source", "title"),
    word("source_tier", words(Tier), "node", "source", "tier"),
    text("source_published", "node", "source", "published"),
    text("source_url", "node", "source", "url"),
    text("publisher_id", "node", "source", "publisher", "id"),
    text("publisher", "node", "source", "publisher", "name"),
    text("citing_id", "node", "citing", "id"),
    text("citing", "node", "citing", "title"),
    text("locator", "node", "locator"),
    word("basis", words(AttributionBasis), "node", "basis"),
    text("original", "node", "original"),
    text("note", "node", "note"),
    Column("rows", TUPLE, _data_rows),
]

EVIDENCE_COLUMNS: Final = [text("bears_on", "bears_on"), *ATTRIBUTION_COLUMNS]


def attributions(
    *,
    speaker: OneOrMore[str] | None = None,
    speaker_kinds: OneOrMore[SpeakerKind] | None = None,
    stances: OneOrMore[Stance] | None = None,
    hedges: OneOrMore[Hedge] | None = None,
    stated: str | None = None,
    source: OneOrMore[str] | None = None,
    claim_kinds: OneOrMore[ClaimKind] | None = None,
    subject: OneOrMore[str] | None = None,
    claim: OneOrMore[str] | None = None,
    perspective: Perspective | None = None,
    empty_ok: bool = False,
    client: Client | None = None,
) -> pd.DataFrame:
    """Who said what, a row for each stance of a speaker on a claim in a document.

    Arguments are those of `AttributionFilter` in the schema. `voice` names the speaker, or describes one that the
    document does not name, or the document where it speaks itself. `stated_on` is when it was said, never when the
    thing held; `stated` (EDTF) leaves out what has no such date.

    Raises UnknownIdError, EmptyAnswerError (unless `empty_ok`), QueryError, UnavailableError, AddressError.
    """
    ids = given(speaker=listed(speaker), source=listed(source), subject=listed(subject), claim=listed(claim))
    rest = given(
        speakerKinds=listed(speaker_kinds),
        stances=listed(stances),
        hedges=listed(hedges),
        stated=stated,
        claimKinds=listed(claim_kinds),
    )
    return Question(
        name="attributions",
        rows="attributions",
        columns=ATTRIBUTION_COLUMNS,
        ids=ids,
        rest=rest,
        perspective=perspective,
    ).answer(client or default_client(), empty_ok=empty_ok)


def evidence(
    claims: OneOrMore[str],
    *,
    perspective: Perspective | None = None,
    empty_ok: bool = False,
    client: Client | None = None,
) -> pd.DataFrame:
    """All that bears on claims: their own attributions, the assertions of narrower claims, the denials of broader ones.

    The columns are those of `attributions()`, after `bears_on`, the claim asked about; `claim` is the one the words
    were said about.

    Raises UnknownIdError, EmptyAnswerError (unless `empty_ok`), QueryError, UnavailableError, AddressError.
    """
    asker = client or default_client()
    wanted = listed(claims) or []
    require_known(asker, {"claims": wanted, **ids_of(perspective)})
    rows: list[Row] = []
    hidden = 0
    for claim in wanted:
        found = _evidence_on(asker, claim, perspective)
        rows += [{**edge, "bears_on": claim} for edge in found.edges]
        hidden += found.hidden
    result = frame(EVIDENCE_COLUMNS, rows)
    result.attrs.update(marks(Rows(rows, len(rows), hidden), perspective))
    if result.empty and not empty_ok:
        raise nothing_found("attributions", {"claims": wanted})
    return result


def _evidence_on(client: Client, claim: str, perspective: Perspective | None) -> Rows:
    variables = {"id": claim, "perspective": variables_of(perspective)}
    try:
        return rows_of(client, document("evidence"), variables, "claim", "attributions")
    except AbsentError:
        if perspective is None:
            raise UnknownIdError(f"{claim!r} is no claim.") from None
        return Rows([], 0, 0)  # nobody inside the perspective speaks of it
