"""Invented rows in the API's form."""

from __future__ import annotations

from typing import Any

from .fake_api import connection


def actor(slug: str, name: str, typename: str = "State") -> dict[str, Any]:
    return {"__typename": typename, "id": slug, "kind": "STATE", "name": name}


RURITANIA = actor("state:ruritania", "Ruritania")
FREEDONIA = actor("state:freedonia", "Freedonia")
SYLVANIA = actor("state:sylvania", "Sylvania")


def period(edtf: str, first: str, last: str | None, end: str = "GIVEN") -> dict[str, Any]:
    return {
        "edtf": edtf,
        "startEarliest": first,
        "startLatest": first,
        "endEarliest": last,
        "endLatest": last,
        "start": "GIVEN",
        "end": end,
        "approximate": False,
        "uncertain": False,
    }


def claim(slug: str, typename: str = "SupportClaim", **fields: Any) -> dict[str, Any]:
    """A claim with what every claim has; support of arms unless said otherwise."""
    return {
        "__typename": typename,
        "id": f"claim:{slug}",
        "kind": "SUPPORT",
        "subject": RURITANIA,
        "objects": [FREEDONIA],
        "participants": [],
        "caption": "arms",
        "status": "UNCONTESTED",
        "strength": "REPORTED",
        "opposition": "NONE",
        "statusReason": "UNCONTESTED = strength REPORTED, opposition NONE.",
        "acknowledgedBy": [],
        "conflicts": [],
        "implied": False,
        "via": [],
        "type": "ARMS",
        "items": [],
        "refinements": [],
        **fields,
    }


def attribution(slug: str, about: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """An attribution: the almanac says so itself."""
    return {
        "__typename": "Attribution",
        "id": f"attribution:{slug}",
        "claim": about,
        "stance": "ASSERTS",
        "hedge": "NONE",
        "source": {
            "id": "source:almanac",
            "shortName": "Almanac",
            "title": "Almanac of Wars",
            "tier": "TERTIARY",
            "published": "1999",
            "publisher": actor("org:press", "University Press", "Organization"),
        },
        "locator": "Arms/Freedonia#abc",
        "basis": "EXPLICIT",
        "rows": [{"dataset": "almanac", "version": "1", "file": "attributions.csv", "line": 2}],
        **fields,
    }


def with_evidence(about: dict[str, Any], *attributions: dict[str, Any]) -> dict[str, Any]:
    return {**about, "attributions": connection(attributions)}
