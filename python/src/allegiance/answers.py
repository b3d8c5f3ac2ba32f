"""What every question has in common: pages are gone through, ids are looked up first, nothing found is said."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

import pandas as pd

from .client import Client, Json
from .documents import document
from .errors import AllegianceError, EmptyAnswerError, QueryError
from .frames import Column, Row, frame
from .ids import require_known
from .perspective import Perspective

LARGEST_PAGE: Final = 500


class AbsentError(AllegianceError):
    """Something on the way to a connection is null."""


@dataclass(frozen=True)
class Rows:
    """All rows of a connection, from however many pages."""

    edges: Sequence[Row]
    total: int
    hidden: int


def rows_of(client: Client, text: str, variables: Mapping[str, object], *path: str, page: int = LARGEST_PAGE) -> Rows:
    """Goes through the pages of the connection that stands at a path of a document's answer.

    The document takes `$first` and `$after`; where the API finds a page too costly, shorter ones are asked for. Raises
    AllegianceError when the rows are not as many as the API announces, which means that the data changed in between,
    and AbsentError when something on the path is null.
    """
    edges: list[Row] = []
    after: str | None = None
    while True:
        try:
            connection: Any = client.ask(text, {**variables, "first": page, "after": after})
        except QueryError as error:
            # What a question may cost grows with its page, and is refused before anything is read.
            if error.code != "QUERY_TOO_COSTLY" or page == 1:
                raise
            page = max(1, page // 4)
            continue
        for key in path:
            connection = _under(key, connection)
        edges += connection["edges"]
        if not connection["pageInfo"]["hasNextPage"]:
            break
        after = connection["pageInfo"]["endCursor"]
    if len(edges) != connection["totalCount"]:
        raise AllegianceError(
            f"The data changed while they were read ({len(edges)} of {connection['totalCount']} rows came): ask again."
        )
    return Rows(edges, connection["totalCount"], connection.get("hiddenCount", 0))


def _under(key: str, value: Any) -> Any:
    if not isinstance(value, Mapping) or key not in value:
        raise AllegianceError(f"The document does not ask for {key!r} where the path says that it does.")
    if value[key] is None:
        raise AbsentError(
            f"The API has nothing for {key!r}: what it was asked about is unknown, or nobody speaks of it."
        )
    return value[key]


@dataclass(frozen=True)
class Question:
    """A question whose answer is a connection: the document and the root field share the name.

    `ids` and `rest` are the fields of the filter, or arguments themselves where there is no filter; `arguments` stand
    beside it, and `manner` (grain, order) restricts nothing.
    """

    name: str
    rows: str
    columns: Sequence[Column]
    ids: Mapping[str, Sequence[str]] = field(default_factory=dict)
    rest: Mapping[str, object] = field(default_factory=dict)
    arguments: Mapping[str, object] = field(default_factory=dict)
    manner: Mapping[str, object] = field(default_factory=dict)
    perspective: Perspective | None = None
    has_filter: bool = True

    def answer(self, client: Client, *, empty_ok: bool) -> pd.DataFrame:
        """The answer as a DataFrame, whose `attrs` say how many rows there are and how many the perspective hides.

        Raises UnknownIdError for ids of nothing, EmptyAnswerError for no rows unless they are welcome.
        """
        require_known(client, {**self.ids, **ids_of(self.perspective)})
        chosen = {**self.ids, **self.rest}
        variables: Json = {**self.arguments, **self.manner, "perspective": variables_of(self.perspective)}
        variables |= {"filter": chosen or None} if self.has_filter else chosen
        found = rows_of(client, document(self.name), variables, self.name)
        result = frame(self.columns, found.edges)
        result.attrs.update(marks(found, self.perspective))
        if result.empty and not empty_ok:
            raise nothing_found(self.rows, {**chosen, **self.arguments}, found.hidden)
        return result


def marks(found: Rows, perspective: Perspective | None) -> dict[str, object]:
    """What a DataFrame says of itself in `attrs`."""
    return {
        "total_count": found.total,
        "hidden_count": found.hidden,
        "perspective": variables_of(perspective),
    }


def nothing_found(rows: str, asked: Mapping[str, Any], hidden: int = 0) -> EmptyAnswerError:
    """The sentence for an empty answer."""
    of_what = ", ".join(f"{name} {_shown(value)}" for name, value in asked.items()) or "no filter at all"
    behind = f"; the perspective hides {hidden}" if hidden else ""
    return EmptyAnswerError(f"No {rows} answer to {of_what}{behind} (empty_ok=True gives an empty DataFrame).")


def variables_of(perspective: Perspective | None) -> Json | None:
    return None if perspective is None else perspective.variables()


def ids_of(perspective: Perspective | None) -> dict[str, Sequence[str]]:
    return {} if perspective is None else perspective.ids()


def _shown(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
