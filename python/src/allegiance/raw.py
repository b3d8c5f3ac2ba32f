"""Any GraphQL document, for questions that have no function here."""

from __future__ import annotations

from collections.abc import Mapping

from .answers import AbsentError, Rows, rows_of
from .client import Client, Json, default_client
from .errors import UnknownIdError


def ask(document: str, variables: Mapping[str, object] | None = None, *, client: Client | None = None) -> Json:
    """The `data` of the answer to a GraphQL document. Raises QueryError, UnavailableError, AddressError."""
    return (client or default_client()).ask(document, variables)


def ask_all(
    document: str, variables: Mapping[str, object] | None = None, *, path: str, client: Client | None = None
) -> Rows:
    """All edges of the connection at a path (`"mediations"`, `"claim.attributions"`), from however many pages.

    The document takes `$first: PositiveInt!` and `$after: String` and asks for `edges`, `pageInfo { hasNextPage
    endCursor }` and `totalCount`.

    Raises UnknownIdError when something on the path is null, QueryError, UnavailableError, AddressError.
    """
    try:
        return rows_of(client or default_client(), document, variables or {}, *path.split("."))
    except AbsentError as absent:
        raise UnknownIdError(str(absent)) from None
