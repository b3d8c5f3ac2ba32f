"""From a name, in any script and with typos, to an id."""

from __future__ import annotations

from typing import Final

import pandas as pd

from . import columns
from .answers import Rows, marks, nothing_found
from .arguments import OneOrMore, given, listed
from .client import Client, default_client
from .documents import document
from .frames import frame, number, text, word
from .vocabulary import EntityKind, NameMatch, words

SEARCH_COLUMNS: Final = [
    *columns.entity("entity", "entity"),
    text("matched_name", "matchedName"),
    word("match", words(NameMatch), "match"),
    number("score", "score"),
]


def search(
    name: str,
    *,
    kinds: OneOrMore[EntityKind] | None = None,
    limit: int = 20,
    empty_ok: bool = False,
    client: Client | None = None,
) -> pd.DataFrame:
    """What a name may mean, the best answer first: `entity_id` is what every other function asks for.

    Any script, beginnings of words and typos are found. At most `limit` rows, 500 at the most; `attrs["total_count"]`
    says how many there would be.

    Raises EmptyAnswerError (unless `empty_ok`), QueryError, UnavailableError, AddressError.
    """
    variables = {"text": name, "kinds": listed(kinds), "first": limit}
    answer = (client or default_client()).ask(document("search"), variables)["search"]
    result = frame(SEARCH_COLUMNS, answer["nodes"])
    result.attrs.update(marks(Rows(answer["nodes"], answer["totalCount"], 0), None))
    if result.empty and not empty_ok:
        raise nothing_found("names", given(text=name, kinds=listed(kinds)))
    return result
