"""From Python's arguments to GraphQL's variables."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any, TypeAlias, TypeVar, Union

T = TypeVar("T", bound=str)

#: One word or id, or several (a list, a set, a column), any of which will do.
OneOrMore: TypeAlias = Union[T, Collection[T]]  # noqa: UP007 (an alias with a variable must be a Union before 3.12)


def listed(value: OneOrMore[str] | None) -> list[str] | None:
    """A list of what is given; None for None, which restricts nothing. An empty list stays one and matches nothing."""
    if value is None:
        return None
    return [value] if isinstance(value, str) else [str(item) for item in value]


def given(**arguments: Any) -> dict[str, Any]:
    """The arguments that are not None."""
    return {name: value for name, value in arguments.items() if value is not None}


def iso(value: date | str | None) -> str | None:
    """A day as YYYY-MM-DD."""
    return value.strftime("%Y-%m-%d") if isinstance(value, date) else value
