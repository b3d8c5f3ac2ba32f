"""Whose word to take."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from .arguments import OneOrMore, given, listed
from .client import Json
from .vocabulary import SourceKind, Tier


@dataclass(frozen=True, kw_only=True)
class Voices:
    """A choice of attributions by who speaks and where. One value or several; all fields that are given must hold.

    `speakers` are actors with their organs and officers, and a document that speaks itself speaks as its publisher;
    `sides` are those of conflicts; `publishers`, `sources`, `source_kinds` and `tiers` are those of the document read,
    and `citing` are works that it relays.
    """

    speakers: OneOrMore[str] | None = None
    sides: OneOrMore[str] | None = None
    publishers: OneOrMore[str] | None = None
    sources: OneOrMore[str] | None = None
    citing: OneOrMore[str] | None = None
    source_kinds: OneOrMore[SourceKind] | None = None
    tiers: OneOrMore[Tier] | None = None

    def variables(self) -> Json:
        """As the API takes it."""
        return given(
            speakers=listed(self.speakers),
            sides=listed(self.sides),
            publishers=listed(self.publishers),
            sources=listed(self.sources),
            citing=listed(self.citing),
            sourceKinds=listed(self.source_kinds),
            tiers=listed(self.tiers),
        )

    def ids(self) -> dict[str, Sequence[str]]:
        """The ids that are named, by field."""
        named = given(
            speakers=self.speakers,
            sides=self.sides,
            publishers=self.publishers,
            sources=self.sources,
            citing=self.citing,
        )
        return {f"perspective.{name}": listed(value) or [] for name, value in named.items()}


@dataclass(frozen=True, kw_only=True)
class Perspective(Voices):
    """Whose word to take: every answer is computed as if only these attributions existed.

    `stated_before` (EDTF) takes words that were said, for certain, before a date, `known_at` words in documents that
    were public by its last day; what has no date is left out by both. `exclude` takes away what answers to any of its
    lists.
    """

    stated_before: str | None = None
    known_at: str | None = None
    exclude: Voices | None = None

    def variables(self) -> Json:
        exclude = None if self.exclude is None else self.exclude.variables()
        return super().variables() | given(statedBefore=self.stated_before, knownAt=self.known_at, exclude=exclude)

    def ids(self) -> dict[str, Sequence[str]]:
        excluded = {} if self.exclude is None else self.exclude.ids()
        renamed = {name.replace("perspective.", "perspective.exclude."): ids for name, ids in excluded.items()}
        return super().ids() | renamed
