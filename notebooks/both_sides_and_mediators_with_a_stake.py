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
# # Both sides, and mediators with a stake
#
# **The question.** Who supported both sides of the Nagorno-Karabakh conflict, and with what? And who mediated while arming, funding
# or backing a party, being its ally, or voting with it?
#
# **The answer in short.** Six states are recorded on both sides, Russia and the United States in most different ways, beside groups of
# mercenaries that fought for either. All three co-chairs of the Minsk Group have a stake that is certain as far as the record goes.
# Russia and the United States gave both sides support; of France what its ambassador at the Security Council drafted is recorded, its
# vote of 2008, and an alliance that is only alleged. Bans, demands, what the three did together and judgements on their bias come beside
# that.

# %%
import allegiance as al
import matplotlib.pyplot as plt
import pandas as pd

from workbench import (
    ARMENIAN,
    AZERBAIJANI,
    CONFLICT,
    PAGE,
    bare,
    cited,
    expect,
    headed,
    in_words,
    keep,
    key,
    mark,
    ready,
    strongest,
    support_grid,
    table,
)

ready()

# %% [markdown]
# ## Who supported both sides
#
# One question to the API. Without `types`, what stands between the parties (mediating, monitoring, keeping the peace) counts for
# neither.

# %%
BOTH_SIDES = """
query BothSides($conflict: ID!, $first: PositiveInt!, $after: String) {
  bothSidesSupporters(conflict: $conflict, first: $first, after: $after) {
    edges { node {
      supporter { id kind name }
      firstSide { id }
      sides { side { id } claims { id type caption status opposition period { edtf } } }
    } }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}
"""
answer = al.ask_all(BOTH_SIDES, {"conflict": CONFLICT}, path="bothSidesSupporters")
both = pd.DataFrame(
    {
        "supporter_id": node["supporter"]["id"],
        "supporter": node["supporter"]["name"],
        "kind": node["supporter"]["kind"],
        "side": side["side"]["id"],
        "first": (node["firstSide"] or {}).get("id") == side["side"]["id"],
        "claim": claim["id"],
        "type": claim["type"],
        "caption": claim["caption"],
        "status": claim["status"],
        "opposition": claim["opposition"],
    }
    for node in (edge["node"] for edge in answer.edges)
    for side in node["sides"]
    for claim in side["claims"]
)
expect(not both.empty, "somebody supported both sides")
summary = both.groupby(["supporter", "kind", "side"])["caption"].agg(lambda said: tuple(dict.fromkeys(said)))
table(summary.unstack("side").reset_index(), "supporter", armenian=ARMENIAN, azerbaijani=AZERBAIJANI)

# %%
both["label"] = both["supporter"].str.replace(" in the First Nagorno-Karabakh War", "").str.replace(" in the conflict", "")
cells = both.groupby(["label", "side", "type"])["status"].agg(strongest)
states = sorted(both.loc[both["kind"] == "STATE", "label"].unique())
groups = sorted(both.loc[both["kind"] != "STATE", "label"].unique())
rows = states + groups

figure, ax = plt.subplots(figsize=(PAGE, 0.225 * len(rows) + 1.75), layout="constrained")
support_grid(ax, rows, dict(cells))
ax.axhline(len(groups) - 0.5, color="0.3", linewidth=0.8)
headed(
    figure,
    f"{in_words(len(states)).capitalize()} states and {in_words(len(groups))} groups are recorded on both sides",
    "Each mark is a type of support for a side; above the line states, below it groups and organisations",
)
key(ax, cells)
keep(
    figure,
    "both_sides",
    f"{both['claim'].nunique()} claims",
    "Support of any date; a mark shows the best attested claim. Transit is access to territory. Supporting both sides at some time "
    "does not say that it was at one time.",
)

# %% [markdown]
# ## Mediators with a stake
#
# A mediator is whoever mediated, what that is an organ of, and the members of a mediating group. The picture shows support it gave a
# party, an alliance or other tie with it, and its ballots; the table below it, what else it did about a party, and what is said of
# its bias. *Certain* means: by its dates, and by claims that stand uncontested all the way. Without a window of years, what is
# undated counts. What its organs, its officers while in office, or a mediating group of which it is a member did counts for it, too;
# the last table says which.

# %%
MEDIATORS = """
query Mediators($conflict: ID!) {
  mediatorsWithStake(conflict: $conflict, first: 100) {
    nodes {
      mediator { id name }
      certainty
      mediations { by mediation { id caption about { name } period { edtf } } }
      stakes(kinds: [SUPPORT, AFFILIATION, SHARED_ALLIANCE, BALLOT], first: 100) {
        totalCount
        nodes {
          kind by certainty sides { id } parties { name }
          claims { id caption status }
          alignments { side { id } alignment certainty }
        }
      }
      conduct: stakes(kinds: [RESTRICTION, POSITION, RECOGNITION, BIAS], first: 100) {
        totalCount
        nodes { kind by certainty claims { id sentence status } }
      }
    }
    totalCount
    withoutStake { name }
  }
}
"""
found = al.ask(MEDIATORS, {"conflict": CONFLICT})["mediatorsWithStake"]
mediators = found["nodes"]
expect(0 < len(mediators) == found["totalCount"], "there are mediators with a stake, and they are on one page")
expect(
    all(len(one[list_of]["nodes"]) == one[list_of]["totalCount"] for one in mediators for list_of in ("stakes", "conduct")),
    "and so are the stakes of each",
)
table(
    pd.DataFrame(
        {
            "mediator": [one["mediator"]["name"] for one in mediators],
            "stake": [one["certainty"].lower() for one in mediators],
            "mediated": [tuple(dict.fromkeys(tie["mediation"]["about"]["name"] for tie in one["mediations"])) for one in mediators],
            "ties": [one["stakes"]["totalCount"] for one in mediators],
            "conduct": [one["conduct"]["totalCount"] for one in mediators],
        }
    ),
    "mediator",
    "stake",
    "mediated",
    "ties",
    "conduct",
)

# %%
stakes = pd.DataFrame(
    {
        "mediator": one["mediator"]["name"],
        "side": side,
        "kind": stake["kind"],
        "by": stake["by"],
        "certainty": certainty,
        "claim": claim["id"],
        "caption": claim["caption"],
    }
    for one in mediators
    for stake in one["stakes"]["nodes"]
    for side, certainty in (
        [(side["id"], stake["certainty"]) for side in stake["sides"]]
        or [
            (to["side"]["id"], max(stake["certainty"], to["certainty"]))  # CERTAIN only when both are
            for to in stake["alignments"]
            if to["alignment"] == "WITH"
        ]
    )
    for claim in stake["claims"]
)
KINDS = {"SUPPORT": "gave it support", "AFFILIATION": "is its ally", "SHARED_ALLIANCE": "shares an alliance", "BALLOT": "voted with it"}
expect(set(stakes["kind"]) <= set(KINDS), "these kinds of stake are known to the picture")
columns = [(side, kind) for side in (ARMENIAN, AZERBAIJANI) for kind in KINDS if kind in set(stakes["kind"])]
per_side = len(columns) // 2
grid = stakes.groupby(["mediator", "side", "kind"]).agg(certain=("certainty", lambda of: "CERTAIN" in set(of)), claims=("claim", "nunique"))
lines = sorted(stakes["mediator"].unique(), reverse=True)
untied = {one["mediator"]["name"] for one in mediators} - set(lines)

figure, ax = plt.subplots(figsize=(PAGE, 0.3 * len(lines) + 1.7), layout="constrained")
for (mediator, side, kind), cell in grid.iterrows():
    x = columns.index((side, kind)) + (0.5 if side == AZERBAIJANI else 0)
    mark(ax, x, lines.index(mediator), "UNCONTESTED" if cell["certain"] else "ALLEGED")
    ax.text(x + 0.17, lines.index(mediator), cell["claims"], fontsize=7.5, va="center")
for y, mediator in enumerate(lines):
    ax.text(-0.5, y, mediator, ha="right", va="center")
    ax.plot([-0.4, len(columns)], [y - 0.5] * 2, color="0.88", linewidth=0.5)
for number, (side, kind) in enumerate(columns):
    ax.text(number + (0.5 if side == AZERBAIJANI else 0), len(lines) - 0.4, KINDS[kind].replace(" ", "\n", 1), ha="center", fontsize=7.5)
for start, label in ((0, "the Armenian side"), (per_side + 0.5, "the Azerbaijani side")):
    ax.text(start + (per_side - 1) / 2, len(lines) + 0.45, label, ha="center", weight="bold")
ax.set_xlim(-2.9, len(columns) + 0.4)
ax.set_ylim(-0.7, len(lines) + 0.9)
bare(ax)
headed(
    figure,
    "Every co-chair of the Minsk Group is recorded with a stake",
    "What ties mediators to a side. Full: certain as far as the record goes; open: possible. Numbers count claims",
)
keep(
    figure,
    "mediators_with_a_stake",
    f"{stakes['claim'].nunique()} claims",
    "Mediators for whom none of this is recorded: "
    + "; ".join(sorted([*untied, *(one["name"] for one in found["withoutStake"])]))
    + ". What organs gave, and officers while in office, counts. "
    "Whether a ballot is with a side follows from what is said of the resolution.",
)

# %%
table(
    pd.DataFrame(
        {
            "mediator": one["mediator"]["name"],
            "kind": stake["kind"].lower(),
            "by": stake["by"].lower(),
            "claim": claim["sentence"],
        }
        for one in mediators
        for stake in one["conduct"]["nodes"]
        for claim in stake["claims"]
    ),
    "mediator",
    "kind",
    "by",
    "claim",
)

# %% [markdown]
# ## Evidence
#
# The alliance on which France's stake rests, too, and the contested or alleged claims of the first picture.

# %%
weak = stakes[(stakes["mediator"] == "France") & (stakes["kind"] == "AFFILIATION")]
unsure = both[both["status"] != "UNCONTESTED"]
cited(dict.fromkeys([*weak["claim"], *unsure["claim"]]))

# %% [markdown]
# ## What this cannot say
#
# * That somebody supported both sides says nothing of **when**: most claims are undated, and `timing: SAME_YEAR` or `OVERLAPPING` would
#   leave few. Nor does it say how much.
# * Turkey on the Armenian side is transit (its airspace and railway until 1993): *support* is what a source says was let through, and
#   not a friendly mind.
# * That a stake was held **while** its holder mediated: membership of the Minsk Group is recorded without dates, and so are most stakes.
#   `windowYears` keeps what held within so many years of a mediation, and `inTime` says how sure the dates make it.
# * A stake is not bias. It is what an analyst should know before weighing a mediator; that a mediator has none on record may mean
#   that nobody looked.
# * A vote is counted for a side because sources say what the resolution favoured, not because the voter said so.

# %% [markdown]
# ## The numbers this relies on

# %%
on_both = set(both[both["kind"] == "STATE"]["supporter_id"])
expect(on_both == {f"state:{name}" for name in ("iran", "russia", "serbia", "turkey", "ukraine", "united-states")}, "six states")
certain = {one["mediator"]["id"]: one["certainty"] for one in mediators}
expect({"state:france", "state:russia", "state:united-states"} <= set(certain), "each co-chair has a stake")
expect({certain[f"state:{one}"] for one in ("france", "russia", "united-states")} == {"CERTAIN"}, "all three for certain")
france = {(one.kind, one.by, one.certainty) for one in stakes[stakes["mediator"] == "France"].itertuples()}
expect(
    france == {("AFFILIATION", "SELF", "POSSIBLE"), ("BALLOT", "SELF", "CERTAIN"), ("SUPPORT", "OFFICER", "CERTAIN")},
    "France's are a ballot, an alleged alliance, and what an officer did",
)
for mediator in ("Russia", "United States"):
    given = stakes[(stakes["mediator"] == mediator) & (stakes["kind"] == "SUPPORT")]
    expect(set(given["side"]) == {ARMENIAN, AZERBAIJANI}, f"{mediator} gave both sides support")
