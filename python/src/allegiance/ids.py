"""Ids that nothing has are mistakes: the API finds nothing for them, and a reader would take that for an answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from .client import Client
from .documents import document
from .errors import AllegianceError, UnknownIdError

_AT_ONCE: Final = 100


def require_known(client: Client, ids: Mapping[str, Sequence[str]]) -> None:
    """Looks up every id that the client has not yet met.

    Raises UnknownIdError for the first that nothing has, with what may have been meant.
    """
    wanted = list(dict.fromkeys(one for several in ids.values() for one in several if one not in client.known_ids))
    for start in range(0, len(wanted), _AT_ONCE):
        client.known_ids.update(_known(client, wanted[start : start + _AT_ONCE]))
    for name, several in ids.items():
        for one in several:
            if one not in client.known_ids:
                raise UnknownIdError(f"Nothing has the id {one!r} that {name} gives{_meant(client, one)}")


def _known(client: Client, ids: Sequence[str]) -> set[str]:
    names = range(len(ids))
    parameters = ", ".join(f"$i{n}: ID!" for n in names)
    lookups = " ".join(f"n{n}: node(id: $i{n}) {{ id }}" for n in names)
    answer = client.ask(f"query Known({parameters}) {{ {lookups} }}", {f"i{n}": ids[n] for n in names})
    return {ids[n] for n in names if answer[f"n{n}"] is not None}


def _meant(client: Client, one: str) -> str:
    """A suggestion is a courtesy: when it cannot be had, the sentence stands without it."""
    text = one.split(":", 1)[-1].replace("-", " ").strip()
    if not text:
        return "."
    try:
        hits = client.ask(document("search"), {"text": text[:200], "kinds": None, "first": 3})["search"]["nodes"]
    except AllegianceError:
        return "."
    likely = ", ".join(f"{hit['entity']['id']!r} ({hit['entity']['name']})" for hit in hits)
    return f"; did you mean {likely}?" if likely else "."
