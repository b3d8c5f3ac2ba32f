"""COLUMNS.md says what the DataFrames have, column by column."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

import pandas as pd
import pytest

from allegiance.attributions import ATTRIBUTION_COLUMNS, EVIDENCE_COLUMNS
from allegiance.casualties import CASUALTY_COLUMNS, group_columns
from allegiance.claims import CLAIM_COLUMNS
from allegiance.frames import Column
from allegiance.involvement import INVOLVEMENT_COLUMNS
from allegiance.matrix import MATRIX_COLUMNS
from allegiance.search import SEARCH_COLUMNS
from allegiance.supports import SUPPORT_COLUMNS
from allegiance.vote_alignment import VOTE_ALIGNMENT_COLUMNS
from allegiance.without_each import WITHOUT_EACH_COLUMNS

COLUMNS: Final[dict[str, list[Column]]] = {
    "supports": SUPPORT_COLUMNS,
    "claims": CLAIM_COLUMNS,
    "attributions": ATTRIBUTION_COLUMNS,
    "casualties": CASUALTY_COLUMNS,
    "casualty_groups": group_columns(("MEASURE", "COUNTED", "POPULATION")),
    "matrix": MATRIX_COLUMNS,
    "search": SEARCH_COLUMNS,
    "involvement": INVOLVEMENT_COLUMNS,
    "vote_alignment": VOTE_ALIGNMENT_COLUMNS,
    "without_each": WITHOUT_EACH_COLUMNS,
}
SECTIONS: Final = dict(
    part.split("\n", 1)
    for part in (Path(__file__).parents[1] / "COLUMNS.md").read_text(encoding="utf-8").split("\n## ")[1:]
)


def test_every_function_has_its_section() -> None:
    assert list(SECTIONS) == list(COLUMNS)


@pytest.mark.parametrize("function", COLUMNS)
def test_a_section_names_every_column_with_its_dtype(function: str) -> None:
    documented = re.findall(r"^\| `(\w+)` \| ([^|]+) \| [^|]+ \|$", SECTIONS[function], flags=re.MULTILINE)
    assert documented == [(column.name, _called(column.dtype)) for column in COLUMNS[function]]


def test_evidence_has_one_column_more() -> None:
    names = [column.name for column in EVIDENCE_COLUMNS]
    assert names == ["bears_on", *(column.name for column in ATTRIBUTION_COLUMNS)]


def _called(dtype: Any) -> str:
    if isinstance(dtype, pd.CategoricalDtype):
        return "category, ordered" if dtype.ordered else "category"
    return "tuple" if dtype == "object" else str(dtype)
