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
# # Who armed whom?
#
# **The question.** Who is said to have supplied arms to either side of the Nagorno-Karabakh conflict, how well is that
# attested, and who denies it?
#
# **The answer in short.** Russia, Serbia and Ukraine, and OSCE states that are not named, are reported to have armed both sides, and
# nobody on record denies it; Iran is only *alleged* to have. Two suppliers stand denied: the Czech Republic, reported to have armed
# Azerbaijan, and Jordan, only alleged to have armed Armenia. Shares of a whole are known for Azerbaijan alone, and only from 2007 to
# 2019.

# %%
import textwrap

import allegiance as al
import matplotlib.pyplot as plt

from workbench import (
    ARMENIAN,
    AZERBAIJANI,
    CONFLICT,
    PAGE,
    bare,
    cited,
    expect,
    headed,
    keep,
    key,
    mark,
    one,
    ready,
    strongest,
    table,
)

ready()

# %% [markdown]
# ## What is recorded
#
# A row is a *cell*: one supplier, one recipient, arms. Its status is computed from everybody who speaks of it; "uncontested" means
# that no opposition is recorded, never that a thing is true.

# %%
cells = al.matrix(types="ARMS", conflict=CONFLICT)
table(cells, "supporter", "recipient", "status", "opposition", "claims", "first_year", "last_year", "undated")

# %% [markdown]
# ## Who says so, and who denies it
#
# The evidence on each cell, narrower claims included. An encyclopaedia that speaks in its own voice counts as a report and
# corroborates nothing.

# %%
evidence = al.evidence(cells["claim"])
named = evidence.merge(cells[["claim", "supporter", "recipient"]], left_on="bears_on", right_on="claim")
voices = (
    named.groupby(["supporter", "recipient", "stance"], observed=True)["voice"]
    .agg(lambda spoken: tuple(dict.fromkeys(spoken)))
    .unstack("stance")
    .reset_index()
)
for stance in ("ASSERTS", "DOUBTS", "DENIES"):
    if stance not in voices:
        voices[stance] = None
table(voices, "supporter", "recipient", asserted_by="ASSERTS", doubted_by="DOUBTS", denied_by="DENIES")

# %% [markdown]
# ## The picture
#
# Suppliers between the two sides; a line joins what one supplier gave to both. What is denied or doubted says by whom.

# %%
SIDES = {ARMENIAN: 0.0, AZERBAIJANI: 1.0}
sided = cells.explode("recipient_side_ids")
sided = sided[sided["recipient_side_ids"].isin(list(SIDES))]
status_of = sided.groupby(["supporter", "recipient_side_ids"])["status"].agg(strongest)
objections = evidence[evidence["stance"].isin(["DENIES", "DOUBTS"])]


def rank(supplier: str) -> tuple[int, str]:
    """Those who armed both first, then those of the Armenian side."""
    given = set(status_of[supplier].index)
    return (0 if len(given) == 2 else 1 if ARMENIAN in given else 2, supplier)


def objection(supplier: str, side: str) -> str:
    claims = sided[(sided["supporter"] == supplier) & (sided["recipient_side_ids"] == side)]["claim"]
    found = objections[objections["bears_on"].isin(claims)]
    said = {"DENIES": "denied by", "DOUBTS": "doubted by"}
    return "; ".join(dict.fromkeys(f"{said[row.stance]} {row.voice}" for row in found.itertuples()))


suppliers = sorted(status_of.index.get_level_values("supporter").unique(), key=rank, reverse=True)
figure, ax = plt.subplots(figsize=(PAGE, 0.225 * len(suppliers) + 1.2), layout="constrained")
for y, supplier in enumerate(suppliers):
    given = status_of[supplier]
    ax.text(-0.12, y, supplier, ha="right", va="center")
    if len(given) == 2:
        ax.plot([0, 1], [y, y], color="0.45", linewidth=1, zorder=1)
    for side, status in given.items():
        mark(ax, SIDES[side], y, status)
        ax.text(SIDES[side] + 0.06, y, objection(supplier, side), fontsize=7.5, va="center")
for y in range(1, len(suppliers)):
    if rank(suppliers[y])[0] != rank(suppliers[y - 1])[0]:
        ax.axhline(y - 0.5, color="0.8", linewidth=0.6)
ax.text(0, len(suppliers) - 0.1, "to the\nArmenian side", ha="center", weight="bold")
ax.text(1, len(suppliers) - 0.1, "to the\nAzerbaijani side", ha="center", weight="bold")
ax.set_xlim(-1.15, 2.15)
ax.set_ylim(-0.6, len(suppliers) + 1.1)
bare(ax)
headed(
    figure,
    "Five suppliers are named for both sides, one of them by allegation alone",
    "Arms in the Nagorno-Karabakh conflict: who is said to have supplied whom, and who denies it",
)
key(ax, status_of)
keep(
    figure,
    "who_armed_whom",
    f"{cells['claim_ids'].explode().nunique()} claims on arms",
    "Where several concern one side, the mark is that of the best attested. Actors stand as the sources name them, organs apart "
    "from their states.",
)

# %% [markdown]
# ## How much, and when
#
# Only four claims give a share, all of *Azerbaijan's* arms supplies, and their periods overlap: they are drawn as said and never
# added up.

# %%
claims = al.supports(types="ARMS", grain="ALL", recipient="state:azerbaijan", scope="EXACT")
shares = claims[claims["unit"] == "percent"].sort_values("start_earliest")
said = al.evidence(shares["claim"]).groupby("bears_on")["voice"].agg(lambda spoken: ", ".join(dict.fromkeys(spoken)))

figure, ax = plt.subplots(figsize=(PAGE, 2.6), layout="constrained")
for row in shares.itertuples():
    first, last = row.start_earliest.year, row.end_latest.year
    dash = "solid" if row.supporter_id == "state:russia" else (0, (4, 2))
    ax.plot([first - 0.5, last + 0.5], [row.best] * 2, color="black", linewidth=2.2, linestyle=dash, solid_capstyle="butt")
    ax.plot([first - 0.5, last + 0.5], [row.best] * 2, "|", color="black", markersize=9)
    ax.text((first + last) / 2, row.best + 3, f"{row.supporter} {row.best:.0f} %", ha="center", weight="bold")
    ax.text((first + last) / 2, row.best - 3, textwrap.fill(said[row.claim], 26), ha="center", va="top", fontsize=7)
ax.set_ylim(0, 100)
ax.set_xticks(range(2007, 2020))
ax.set_xlim(2006.3, 2019.7)
ax.set_ylabel("percent")
headed(
    figure,
    "Russia's share of Azerbaijan's arms is put at 85 percent, then at 31",
    "Each share of Azerbaijan's arms supplies that is given, over the years for which it is given, and who gives it",
)
keep(
    figure,
    "arms_shares",
    f"{len(shares)} claims",
    "Shares of overlapping periods do not add up. For Armenia no share is recorded.",
)

# %% [markdown]
# ## Citations
#
# The denied ones, and the shares.

# %%
denied = cells[cells["opposition"] >= "DENIED_BY_PARTY"]
cited([*denied["claim"], *shares["claim"]])

# %% [markdown]
# ## What this cannot say
#
# * Nearly everything rests on **one document**, an encyclopaedia in its own voice; *Whose word* shows what is left without it.
# * A mark says that *somebody's arms went to somebody*, not how many. Apart from four shares no quantity is recorded, and shares say
#   nothing about amounts.
# * Most claims have **no date**: they cannot be put before or after an embargo, a ceasefire or a war.
# * Who is absent here is not cleared: absence means that no claim is recorded.

# %% [markdown]
# ## The numbers this relies on

# %%
both = {supplier for supplier in suppliers if len(status_of[supplier]) == 2}
unnamed = "OSCE participating states, not named"
expect(both == {"Russia", "Serbia", "Ukraine", "Iran", unnamed}, "five suppliers armed both sides")
expect(all(set(status_of[one]) == {"UNCONTESTED"} for one in both - {"Iran"}), "nobody denies four of them")
expect(set(status_of["Iran"]) == {"ALLEGED"}, "Iran's arms are alleged on both sides")
czech = one(cells, "supporter_id", "state:czech-republic")
expect((czech["status"], czech["opposition"]) == ("CONTESTED", "DENIED_BY_PARTY"), "the Czech supply is contested")
jordan = one(cells, "supporter_id", "state:jordan")
expect((jordan["status"], jordan["opposition"]) == ("ALLEGED_DENIED", "DENIED_BY_PARTY"), "Jordan's is alleged and denied")
expect(set(denied["supporter"]) == {"Czech Republic", "Jordan"}, "two suppliers stand denied")
russian = shares[shares["supporter_id"] == "state:russia"].set_index("period")["best"].to_dict()
expect(russian == {"2007/2011": 55, "2010/2014": 85, "2015/2019": 31}, "Russia's shares are 55, 85 and 31 percent")
expect(one(shares, "supporter_id", "state:israel")["best"] == 60, "Israel's share is 60 percent")
