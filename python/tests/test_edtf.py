"""First and last day."""

from __future__ import annotations

import pytest

from allegiance.edtf import bounds


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("1992", "1992-01-01", "1992-12-31"),
        ("1992-02", "1992-02-01", "1992-02-29"),
        ("2016-04-02", "2016-04-02", "2016-04-02"),
        ("1993-21", "1993-03-01", "1993-05-31"),
        ("1993-23", "1993-09-01", "1993-11-30"),
        ("1993-24", "1993-01-01", "1994-02-28"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("1992-XX", "1992-01-01", "1992-12-31"),
        ("1992-04-XX", "1992-04-01", "1992-04-30"),
        ("1992~", "1992-01-01", "1992-12-31"),
        ("2007/2011-03", "2007-01-01", "2011-03-31"),
        ("1992/..", "1992-01-01", None),
        ("/1993-11", None, "1993-11-30"),
    ],
)
def test_bounds(text: str, first: str | None, last: str | None) -> None:
    assert bounds(text) == (first, last)


@pytest.mark.parametrize("text", ["", "spring", "92", "1992-13-01-01"])
def test_no_date(text: str) -> None:
    with pytest.raises(ValueError, match="no EDTF date"):
        bounds(text)
