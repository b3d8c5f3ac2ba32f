"""What the notebooks share: tables to read, citations, and marks and figures that read in print and without colour."""

from __future__ import annotations

import os
import textwrap
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import allegiance as al
import matplotlib.pyplot as plt
import pandas as pd
from IPython import get_ipython
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.layout_engine import ConstrainedLayoutEngine
from matplotlib.lines import Line2D

ARMENIAN: Final = "side:nagorno-karabakh-armenian"
AZERBAIJANI: Final = "side:nagorno-karabakh-azerbaijani"
CONFLICT: Final = "conflict:nagorno-karabakh"

#: How a status looks: shape and fill alone tell them apart.
STATUS_WORDS: Final = {
    "UNCONTESTED": "reported, no opposition recorded",
    "CONTESTED": "reported and denied or doubted",
    "ALLEGED": "only alleged",
    "ALLEGED_DENIED": "only alleged, and denied",
    "DENIED": "only denied",
    "UNSUPPORTED": "nobody asserts it",
}

#: Types of support as column heads, in the order in which they are drawn.
TYPE_WORDS: Final = {
    "FIGHTERS": "fighters",
    "TROOPS": "troops",
    "ARMS": "arms",
    "MATERIEL": "materiel",
    "TRAINING": "training",
    "FUNDING": "funding",
    "ECONOMIC": "economic",
    "HUMANITARIAN": "humanitarian",
    "TERRITORY_ACCESS": "transit",
    "DIPLOMATIC": "diplomatic",
    "UNKNOWN": "not specified",
}

#: Strongest first: the status by which several claims are shown as one mark.
_STRONGEST: Final = tuple(STATUS_WORDS)

#: Where the labels of a `support_grid` begin.
GRID_LEFT: Final = -12.0

#: The width of an A4 page between its margins, in inches.
PAGE: Final = 6.7


def ready() -> None:
    """Errors in one line, tables at full width, figures for a printed page."""
    shell = get_ipython()
    if shell is not None:
        shell.InteractiveTB.set_mode(mode="Minimal")
    pd.set_option("display.max_colwidth", 100, "display.max_rows", 200, "display.width", 160)
    plt.rcParams.update(
        {
            "figure.dpi": 110,
            "savefig.dpi": 220,
            "savefig.bbox": "tight",
            "savefig.facecolor": "white",
            "font.size": 8.5,
            "axes.spines.top": False,
            "axes.spines.right": False,
            "axes.titlelocation": "left",
            "axes.titlesize": 10.5,
            "axes.titleweight": "bold",
            "hatch.linewidth": 0.6,
            "svg.fonttype": "none",
        }
    )


def expect(holds: bool, what: str) -> None:
    """Stops with a sentence when a number that the text relies on is no longer so."""
    if not holds:
        raise al.AllegianceError(f"The data no longer say what this notebook does: {what}.")


def one(rows: pd.DataFrame, column: str, value: str) -> pd.Series[Any]:
    """The only row with a value. Stops with a sentence when there are none or several."""
    found = rows[rows[column] == value]
    expect(len(found) == 1, f"one row with {column} {value} was expected, {len(found)} are there")
    return found.iloc[0]


def table(rows: pd.DataFrame, *columns: str, **renamed: str) -> pd.DataFrame:
    """Columns to read: lists joined, what is not recorded as a dash; `name="column"` renames."""
    wanted = {**{column: column for column in columns}, **{column: name for name, column in renamed.items()}}
    shown = rows[list(wanted)].rename(columns=wanted).astype(object)
    shown = shown.map(_readable)
    return shown.set_index(shown.columns[0])


def _readable(value: Any) -> str:
    if isinstance(value, tuple | list):
        return "; ".join(map(str, value)) or "–"
    if pd.isna(value):
        return "–"
    return f"{value:,.0f}" if isinstance(value, float) else str(value)


def cited(claims: Collection[str] | pd.Series[Any], **options: Any) -> None:
    """Prints the citations of claims, each with its evidence."""
    for line in al.cite(list(claims), **options):
        print(textwrap.fill(line, 150, subsequent_indent="    ", break_on_hyphens=False))


def strongest(statuses: Iterable[str]) -> str:
    """The strongest of several statuses."""
    return min(statuses, key=_STRONGEST.index)


def _strokes(status: str, size: float) -> list[dict[str, Any]]:
    """A status as one or two strokes: a full, half or open ring, a crossed one, a cross alone, a dot."""
    black: dict[str, Any] = {"color": "black", "linestyle": "none", "markeredgewidth": 1.1}
    ring = {**black, "marker": "o", "markersize": size}
    cross = {**black, "marker": "x", "markersize": size * 0.62}
    match status:
        case "UNCONTESTED":
            return [ring]
        case "CONTESTED":
            return [{**ring, "fillstyle": "left", "markerfacecoloralt": "white"}]
        case "ALLEGED":
            return [{**ring, "markerfacecolor": "white"}]
        case "ALLEGED_DENIED":
            return [{**ring, "markerfacecolor": "white"}, cross]
        case "DENIED":
            return [{**cross, "markersize": size * 0.9}]
        case _:
            return [{**black, "marker": "."}]


def mark(ax: Axes, x: float, y: float, status: str, size: float = 9) -> None:
    """A claim's status as a mark."""
    for stroke in _strokes(status, size):
        ax.plot([x], [y], **stroke, clip_on=False, zorder=3)


def key(ax: Axes, statuses: Iterable[str], *, columns: int = 3) -> None:
    """What the marks mean, under the picture."""
    present = [status for status in STATUS_WORDS if status in set(statuses)]
    ax.legend(
        [tuple(Line2D([], [], **stroke) for stroke in _strokes(status, 7)) for status in present],
        [STATUS_WORDS[status] for status in present],
        loc="upper left",
        bbox_to_anchor=(0, 0),
        ncols=columns,
        frameon=False,
        fontsize=8,
        handletextpad=0.2,
        borderaxespad=0.4,
    )


def headed(figure: Figure, title: str, below: str) -> None:
    """The title at the left edge of the picture, which it makes room for; in plain letters below it, what is drawn."""
    height = figure.get_figheight()
    layout = figure.get_layout_engine()
    if isinstance(layout, ConstrainedLayoutEngine):
        layout.set(rect=(0, 0, 1, 1 - 0.5 / height))
    figure.text(0.01, 1 - 0.06 / height, title, va="top", fontsize=10.5, weight="bold")
    figure.text(0.01, 1 - 0.27 / height, below, va="top", fontsize=8, color="0.25")


def bare(ax: Axes) -> None:
    """Takes away what a picture without scales does not need."""
    ax.set_xticks([])
    ax.set_yticks([])
    for spine in ax.spines.values():
        spine.set_visible(False)


def support_grid(ax: Axes, rows: Sequence[str], cells: Mapping[tuple[str, str, str], str]) -> None:
    """Rows of supporters, and for either side a column for each type of support that occurs.

    `rows` are labels from the top down, `cells` the status of (label, side, type). A row that has no cell is for the
    caller to write in; `grid_y(rows, label)` tells where.
    """
    expect({kind for *_, kind in cells} <= set(TYPE_WORDS), "these types of support are known to the picture")
    shown = [kind for kind in TYPE_WORDS if kind in {kind for *_, kind in cells}]
    start = {ARMENIAN: 0.0, AZERBAIJANI: len(shown) + 1.0}
    right = start[AZERBAIJANI] + len(shown) - 0.4
    for (label, side, kind), status in cells.items():
        mark(ax, start[side] + shown.index(kind), grid_y(rows, label), status, 7.5)
    for label in {label for label, *_ in cells}:
        y = grid_y(rows, label)
        ax.text(-1, y, label, ha="right", va="center", fontsize=8)
        ax.plot([-0.7, right], [y - 0.5, y - 0.5], color="0.88", linewidth=0.5, zorder=0)
    for side, title in ((ARMENIAN, "for the Armenian side"), (AZERBAIJANI, "for the Azerbaijani side")):
        for number, kind in enumerate(shown):
            ax.text(start[side] + number - 0.1, len(rows) - 0.35, TYPE_WORDS[kind], rotation=55, fontsize=7.5, ha="left")
        ax.text(start[side] + (len(shown) - 1) / 2, len(rows) + 3.3, title, ha="center", weight="bold")
    ax.set_xlim(GRID_LEFT, right + 1.7)
    ax.set_ylim(-0.7, len(rows) + 4)
    bare(ax)


def grid_y(rows: Sequence[str], label: str) -> int:
    """The height at which a `support_grid` draws a row."""
    return len(rows) - 1 - rows.index(label)


def keep(figure: Figure, name: str, n: str, remarks: str = "") -> None:
    """Writes under the picture where it comes from, and the picture to the output folder (PNG and SVG).

    `n` is the number of claims, attributions or the like that it shows, with the word for them.
    """
    source = f"Source: Allegiance, data set nagorno-karabakh, read in one encyclopaedic article; n = {n}. {remarks}"
    figure.text(0.01, -0.015, textwrap.fill(source, 118), fontsize=7, va="top", color="0.25")
    folder = Path(os.environ.get("NOTEBOOK_OUTPUT", "output"))
    folder.mkdir(exist_ok=True)
    for form in ("png", "svg"):
        figure.savefig(folder / f"{name}.{form}", metadata={"Date": None} if form == "svg" else None)


def in_words(number: int) -> str:
    """Numbers up to twelve as words, as in a text."""
    words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    return words[number] if number < len(words) else f"{number:,}"


def counts(values: pd.Series[Any]) -> Mapping[str, int]:
    """How often each value occurs, those that do occur."""
    found = values.astype(str).value_counts()
    return {str(value): int(number) for value, number in found.items() if number}
