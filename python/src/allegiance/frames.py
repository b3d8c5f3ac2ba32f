"""From rows of an answer to a DataFrame: columns are declared once, and an empty answer has the same ones."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import pandas as pd

from .errors import AllegianceError

Row = Mapping[str, Any]

#: The dtypes that columns may have. Text is the same with and without pyarrow; days reach before 1677.
TEXT: Final = pd.StringDtype("python")
DAY: Final = "datetime64[s]"
WHOLE: Final = "Int64"
NUMBER: Final = "float64"
FLAG: Final = "boolean"
TUPLE: Final = "object"


@dataclass(frozen=True)
class Column:
    """A column: its name, its dtype, and where its value stands in a row."""

    name: str
    dtype: Any
    read: Callable[[Row], Any]


def at(*path: str) -> Callable[[Row], Any]:
    """What stands at a path of keys; None as soon as one of them has nothing."""

    def read(row: Row) -> Any:
        value: Any = row
        for key in path:
            if value is None:
                return None
            value = value.get(key)
        return value

    return read


def each(read: Callable[[Row], Any], *path: str) -> Callable[[Row], tuple[Any, ...]]:
    """As a tuple, what stands at a path in every member of a list; () where there is no list."""
    member = at(*path)
    return lambda row: tuple(member(item) for item in read(row) or ())


def text(name: str, *path: str) -> Column:
    return Column(name, TEXT, at(*path))


def day(name: str, *path: str) -> Column:
    return Column(name, DAY, at(*path))


def whole(name: str, *path: str) -> Column:
    return Column(name, WHOLE, at(*path))


def number(name: str, *path: str) -> Column:
    return Column(name, NUMBER, at(*path))


def flag(name: str, *path: str) -> Column:
    return Column(name, FLAG, at(*path))


def word(name: str, words: Sequence[str], *path: str, ordered: bool = False) -> Column:
    """A category with all words of a vocabulary; with `ordered`, the weakest first, so that `>=` can be asked."""
    read, known = at(*path), frozenset(words)

    def checked(row: Row) -> Any:
        value = read(row)
        if value is not None and value not in known:
            raise AllegianceError(f"The API says {value!r} in {name}, which this version of the package does not know.")
        return value

    return Column(name, pd.CategoricalDtype(list(words), ordered=ordered), checked)


def frame(columns: Sequence[Column], rows: Sequence[Row]) -> pd.DataFrame:
    """The rows in the declared columns."""
    return pd.DataFrame(
        {column.name: pd.Series([column.read(row) for row in rows], dtype=column.dtype) for column in columns}
    )
