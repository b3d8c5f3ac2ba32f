# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     language: python
#     name: python3
# ---

# %% [markdown]
# # What the numbers of the dead say
#
# **The question.** How many were killed, who counted them, and where do the counts disagree?
#
# **The answer in short.** They disagree within a single document. For April 2016 the article says one thing in its timeline and
# another in its section on fatalities. For longer periods it quotes Azerbaijan beside others, and Azerbaijan's number is always the
# lower: 11,557 of its soldiers killed in 1988–94 against 25,000 to 30,000, and fewer for 1994–2020 than a research institute has
# for the shorter 1994–2016. Soldiers killed in a year rose on both sides between 2013 and 2015. There is no total
# that could honestly be printed.

# %%
import re

import allegiance as al
import matplotlib.pyplot as plt
import pandas as pd

from workbench import CONFLICT, PAGE, cited, counts, expect, headed, in_words, keep, ready, table

ready()

# %% [markdown]
# ## Every count by itself
#
# `low`, `best` and `high` are as stated; "at least" and the like stay words. The rows overlap and must never be added up.

# %%
dead = al.casualties(measures="KILLED", conflict=CONFLICT)
print(counts(dead["status"]))
april = al.casualties(measures="KILLED", event="event:april-2016-clashes")
table(april.sort_values(["counted", "population"]), "counted", "population", "quantity", "status", "status_reason")

# %% [markdown]
# ## Where they contradict each other
#
# Computed, not judged: two numbers for the same thing when no number fits both, and a shorter period, or a part, with more than what
# contains it. Neither is thereby false.

# %%
CONTRADICTIONS = """
query Contradictions($conflict: [ID!], $first: PositiveInt!, $after: String) {
  contradictions(conflict: $conflict, kinds: [VALUE], filter: {measures: [KILLED]}, first: $first, after: $after) {
    edges { node { reason claims {
      id
      subject { name }
      period { edtf }
      during { name }
      ... on EstimateClaim { population quantity { text low best high } }
    } } }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}
"""
found = al.ask_all(CONTRADICTIONS, {"conflict": [CONFLICT]}, path="contradictions")
pairs = [edge["node"] for edge in found.edges]
expect(bool(pairs), "some counts contradict each other")
ids = dict.fromkeys(claim["id"] for pair in pairs for claim in pair["claims"])
evidence = al.evidence(ids)
voices = evidence.groupby("bears_on")["voice"].agg(lambda spoken: tuple(dict.fromkeys(spoken)))
sections = evidence.groupby("bears_on")["locator"].agg(lambda where: where.iloc[0].split("/")[0])
table(
    pd.DataFrame(
        [
            {
                "who": claim["subject"]["name"],
                "whom": claim["population"],
                "when": claim["period"]["edtf"],
                "count": claim["quantity"]["text"],
                "voice": voices[claim["id"]],
                "section": sections[claim["id"]],
                "why": pair["reason"],
            }
            for pair in pairs
            for claim in pair["claims"]
        ]
    ),
    "who",
    "whom",
    "when",
    "count",
    "voice",
    "section",
    "why",
)


# %%
def ends(claim: dict) -> tuple[float, float]:
    """A count as a range; a single number is one."""
    numbers = [claim["quantity"][name] for name in ("low", "best", "high") if claim["quantity"][name] is not None]
    return min(numbers), max(numbers)


def whom(pair: dict) -> str:
    """Whom the two count, and when."""
    first = pair["claims"][0]
    who = first["subject"]["name"].replace(" in the Nagorno-Karabakh conflict", "")
    who = "both sides" if first["subject"]["name"] == (first["during"] or {}).get("name") else who
    return f"{first['population'] or 'people'}, {who}\n{(first['during'] or {}).get('name', '')}"


def by(claim: dict, reason: str) -> str:
    """The number, who gives it, for when if that is the reason, and where it stands if it is the article's own."""
    voice = "; ".join(voices[claim["id"]])
    voice = f"article, section {sections[claim['id']]}" if "own voice" in voice else re.sub(r" \(.*\)", "", voice)
    years = re.sub(r"-\d\d", "", claim["period"]["edtf"]).replace("/", "–")
    return f"{claim['quantity']['text'].removesuffix(' persons')}{f' ({years})' if 'period' in reason else ''}: {voice}"


pairs.sort(key=lambda pair: max(ends(claim)[1] for claim in pair["claims"]), reverse=True)
pairs.sort(key=lambda pair: "April" in whom(pair))
figure, ax = plt.subplots(figsize=(PAGE, 0.5 * len(pairs) + 1.2), layout="constrained")
for y, pair in enumerate(pairs):
    ax.axhline(y + 0.5, color="0.85", linewidth=0.6)
    for level, shape, claim in zip((y + 0.2, y - 0.2), ("o", "s"), sorted(pair["claims"], key=ends), strict=True):
        low, high = ends(claim)
        fill = "black" if shape == "o" else "white"
        ax.plot([low, high], [level, level], color="black", linewidth=2, zorder=2)
        ax.plot(sorted({low, high}), [level] * len({low, high}), shape, color="black", markerfacecolor=fill, markersize=5.5, zorder=3)
        right = high < 500
        ax.annotate(
            by(claim, pair["reason"]),
            (high if right else low, level),
            (7 if right else -7, 0),
            textcoords="offset points",
            ha="left" if right else "right",
            va="center",
            fontsize=7,
        ).set_in_layout(False)
ax.set_yticks(range(len(pairs)), [whom(pair) for pair in pairs], fontsize=8)
ax.set_xscale("log")
ax.set_xlim(1.6, 60_000)
ax.set_xticks([10, 100, 1000, 10_000], ["10", "100", "1,000", "10,000"])
ax.set_ylim(-0.5, len(pairs) - 0.5)
ax.set_xlabel("killed (each step ten times more)")
ax.tick_params(axis="y", length=0)
headed(
    figure,
    f"{in_words(len(pairs)).capitalize()} pairs of counts that cannot both hold",
    "Full circles the lower number, open squares the higher; who gives it stands beside it",
)
keep(
    figure,
    "numbers_of_the_dead",
    f"{len(ids)} counts of people killed",
    "Ranges are drawn as ranges. "
    "Two counts contradict each other when no number fits both, or when the shorter of two periods has more than the longer.",
)

# %% [markdown]
# ## Soldiers killed, by side and year
#
# The counts that are given for a whole year. Where a year has none, nothing is put in its place, though single clashes may be counted.

# %%
years = [str(year) for year in range(2011, 2016)]
yearly = dead[dead["period"].isin(years) & (dead["population"] == "soldiers")]
yearly = yearly[yearly["counted_id"].isin(["side:nagorno-karabakh-armenian", "state:azerbaijan"])]
yearly = yearly.sort_values("best").drop_duplicates(["period", "counted_id"], keep="last")
table(yearly.sort_values(["period", "counted"]), "period", "counted", "quantity", "status", "during")

# %%
LOOKS = {"side:nagorno-karabakh-armenian": ("0.72", None, -0.2), "state:azerbaijan": ("white", "/////", 0.2)}
figure, ax = plt.subplots(figsize=(PAGE, 2.9), layout="constrained")
for side, (fill, hatch, shift) in LOOKS.items():
    name = "Armenian side" if "armenian" in side else "Azerbaijan"
    for x, year in enumerate(years):
        row = yearly[(yearly["counted_id"] == side) & (yearly["period"] == year)]
        if row.empty:
            ax.text(x + shift, 1, "no count\nof the year", rotation=90, ha="center", va="bottom", fontsize=7)
            continue
        number, open_end = row["best"].iloc[0], row["modifier"].iloc[0] == "AT_LEAST"
        ax.bar(x + shift, number, width=0.36, facecolor=fill, edgecolor="black", hatch=hatch, linewidth=0.8)
        ax.text(x + shift, number + 1, f"{'at least ' if open_end else ''}{number:.0f}", ha="center", va="bottom")
    ax.bar([0], [0], facecolor=fill, edgecolor="black", hatch=hatch, label=name)
ax.set_xticks(range(len(years)), years)
ax.set_ylim(0, 75)
ax.set_ylabel("soldiers killed")
ax.legend(frameon=False, loc="upper left")
headed(figure, "Soldiers killed in a year: a rise on both sides, 2013–15", "Soldiers killed by side and year, as given for whole years")
keep(
    figure,
    "soldiers_killed_by_year",
    f"{len(yearly)} counts",
    "Each is of a whole year; of several, the largest. “At least” has no upper end.",
)

# %% [markdown]
# ## Can they be added up?
#
# The API adds where it may and says why where it may not: never what contradicts, never parts beside their totals, never
# different populations.

# %%
groups = al.casualty_groups(["COUNTED", "POPULATION"], measures="KILLED", event="event:april-2016-clashes")
groups["counts"] = groups["estimate_ids"].map(len)
groups["parts left aside"] = groups["skipped_ids"].map(len)
table(groups, "counted", "population", "counts", "agreement", "total_low", "total_high", "parts left aside")

# %% [markdown]
# ## Citations
#
# The contradictory counts of April 2016.

# %%
cited([claim for claim in ids if claim in set(april["claim"])])

# %% [markdown]
# ## What this cannot say
#
# * **Which number is right.** All of them were read in one encyclopaedia, whose copy has no footnotes: what it quotes was not seen in the
#   original.
# * How many died **altogether**: counts overlap in time, place and population, and some years have none.
# * Civilians and soldiers are told apart only where the source does so. The missing are not among the dead here.
# * "At least" has no upper end; a bar with these words is a floor.

# %% [markdown]
# ## The numbers this relies on

# %%
said = {(claim["subject"]["name"], claim["quantity"]["text"]) for pair in pairs for claim in pair["claims"]}
armenian = "Armenian side in the Nagorno-Karabakh conflict"
expect({(armenian, "88 persons"), (armenian, "91 persons")} <= said, "88 and 91 soldiers of the Armenian side, April 2016")
expect({("Azerbaijan", "31–92 persons"), ("Azerbaijan", "94 persons")} <= said, "31–92 and 94 Azerbaijani soldiers, April 2016")
expect({("Azerbaijan", "11,557 persons"), ("Azerbaijan", "25,000–30,000 persons")} <= said, "two counts for 1988–94")
long = [sorted(pair["claims"], key=ends) for pair in pairs if "April" not in whom(pair)]
expect(
    all(voices[low["id"]] == ("Azerbaijan",) and voices[high["id"]] != ("Azerbaijan",) for low, high in long),
    "of two counts for a longer period, Azerbaijan gives the lower",
)
expect(
    all("own voice" in voice for claim in ids if claim in set(april["claim"]) for voice in voices[claim]),
    "the counts of April 2016 are the article's own",
)
by_year = yearly.pivot(index="period", columns="counted_id", values="best")
expect(list(by_year.loc["2013":"2015", "side:nagorno-karabakh-armenian"]) == [7, 27, 42], "7, 27, 42 on the Armenian side")
expect(list(by_year.loc["2013":"2015", "state:azerbaijan"]) == [12, 37, 64], "12, 37, at least 64 on the Azerbaijani side")
expect("CONTRADICTORY" in set(groups["agreement"]), "groups of April 2016 contradict themselves")
