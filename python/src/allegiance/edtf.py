"""The first and the last day that an EDTF text may mean, for dates that the API gives as text alone."""

from __future__ import annotations

import re
from calendar import monthrange
from typing import Final

_DATE: Final = re.compile(r"(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?[~?%]?")

#: Northern meteorological seasons as first and last month; a winter may be a year's first or last.
_SEASONS: Final = {21: (3, 5), 22: (6, 8), 23: (9, 11)}
_WINTER: Final = 24


def bounds(text: str) -> tuple[str | None, str | None]:
    """First and last possible day, inclusive, as YYYY-MM-DD; None where nothing limits it. `~` and `?` widen nothing.

    EDTF level 0–1: dates to the year, month or day, seasons, digits left open, intervals. Raises ValueError for others.
    """
    if "/" not in text:
        return _span(text)
    start, end = text.split("/")
    first = None if start in {"", ".."} else _span(start)[0]
    last = None if end in {"", ".."} else _span(end)[1]
    return first, last


def _span(text: str) -> tuple[str, str]:
    parts = _DATE.fullmatch(text)
    if parts is None:
        raise ValueError(f"{text!r} is no EDTF date of level 0–1.")
    year, month, day = parts.groups()
    early, late = int(year.replace("X", "0")), int(year.replace("X", "9"))
    if month is None or month == "XX":
        return f"{early:04}-01-01", f"{late:04}-12-31"
    if int(month) == _WINTER:
        return f"{early:04}-01-01", _last_day(late + 1, 2)
    months = _SEASONS.get(int(month), (int(month), int(month)))
    if day is None or day == "XX":
        return f"{early:04}-{months[0]:02}-01", _last_day(late, months[1])
    return f"{early:04}-{months[0]:02}-{day}", f"{late:04}-{months[1]:02}-{day}"


def _last_day(year: int, month: int) -> str:
    return f"{year:04}-{month:02}-{monthrange(year, month)[1]:02}"
