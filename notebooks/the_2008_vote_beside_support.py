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
# # The 2008 vote beside support
#
# **The question.** On 14 March 2008 the United Nations General Assembly voted on resolution 62/243 about the territories of Azerbaijan
# that Armenian forces held. Did states vote with the side to which they had given arms, money or backing?
#
# **The answer in short.** Of the ballots on record, those of states recorded on one side alone went with that side: India's no, Georgia's
# and Moldova's yes. States recorded on both voted either way: Serbia, Turkey and Ukraine yes, Russia and the United States no. Half of the
# named ballots were cast by states of which no support is recorded, France among them, and for most suppliers of arms no ballot is.

# %%
import allegiance as al
import matplotlib.pyplot as plt
import pandas as pd

from workbench import (
    ARMENIAN,
    AZERBAIJANI,
    GRID_LEFT,
    PAGE,
    cited,
    counts,
    expect,
    grid_y,
    headed,
    keep,
    key,
    one,
    ready,
    strongest,
    support_grid,
    table,
)

RESOLUTION = "event:unga-resolution-62-243"
SIDE_WORDS = {ARMENIAN: "Armenian", AZERBAIJANI: "Azerbaijani"}

ready()

# %% [markdown]
# ## The result, as counted
#
# Totals are claims like any other. Some are parts of others (31 members of the OIC, three post-Soviet states and five others make 39), some
# cut across them, and one is denied: that a member of the European Union was in favour.

# %%
totals = al.claims(kinds="ESTIMATE", about=RESOLUTION).sort_values("best", ascending=False)
table(totals, "population", "quantity", "status", "opposition")

# %% [markdown]
# ## To which side is a yes?
#
# That is never read from the votes, or an ally's yes would prove itself. It follows from claims about the resolution: whom the body that
# adopted it backs by it, and of whom it demands something.

# %%
LEANINGS = """
query Leanings($resolution: ID!) {
  voteAlignment(resolution: $resolution, first: 1) {
    leanings {
      side { id name }
      yesIs
      certainty
      reason
      claim { id caption status subject { name } objects { name } }
    }
  }
}
"""
leanings = al.ask(LEANINGS, {"resolution": RESOLUTION})["voteAlignment"]["leanings"]
table(
    pd.DataFrame(
        {
            "side": leaning["side"]["name"],
            "a yes is": leaning["yesIs"].lower(),
            "certainty": leaning["certainty"],
            "because of": f"{leaning['claim']['subject']['name']}: {leaning['claim']['caption']}",
            "reason": leaning["reason"],
        }
        for leaning in leanings
    ),
    "side",
    "a yes is",
    "certainty",
    "because of",
    "reason",
)

# %% [markdown]
# ## Who voted how, and what they had given whom
#
# `vote_alignment` has a row for each voter and side. The article names all who voted no and some who voted yes.

# %%
ballots = al.vote_alignment(RESOLUTION)
named = ballots.drop_duplicates("voter_id").set_index("voter_id")
print(counts(named["vote"]))
table(ballots, "voter", "vote", "status", "side", "alignment", "certainty", "support_types", "support_statuses")

# %% [markdown]
# And those who are said to have armed either side and have no ballot on record. That is not an absence from the vote: `vote` would be
# ABSENT, if a source said so.

# %%
arming = al.vote_alignment(RESOLUTION, supporters_of=[ARMENIAN, AZERBAIJANI], types="ARMS")
silent = arming[arming["vote"].isna() & (arming["voter_kind"] == "STATE")]
table(silent[silent["support_ids"].map(len) > 0], "voter", "vote", "side", "support_types", "support_statuses")

# %% [markdown]
# ## The picture

# %%
MEMBERS = "query Members($side: ID!) { actor(id: $side) { ... on Side { members { member { id name } } } } }"
parties = {
    membership["member"]["name"] for side in (ARMENIAN, AZERBAIJANI) for membership in al.ask(MEMBERS, {"side": side})["actor"]["members"]
}
counted = {"YES": one(totals, "population", "in favour")["best"], "NO": one(totals, "population", "against")["best"]}
HEADS = {"YES": "voted yes", "NO": "voted no", "": "said to have armed a side, no ballot recorded"}
support = pd.concat([ballots, silent]).explode(["support_ids", "support_types", "support_statuses", "support_oppositions"])
support["group"] = support["vote"].astype(object).fillna("").map(HEADS)
voters_of = support.groupby("group")["voter"].agg(lambda voters: sorted(set(voters)))
support = support.dropna(subset=["support_ids"])
support = support[~support["support_statuses"].isin(["DENIED", "UNSUPPORTED"])]  # nobody asserts these
cells = support.groupby(["voter", "side_id", "support_types"])["support_statuses"].agg(strongest)
sides_of = support.groupby(["group", "voter"])["side_id"].agg(lambda sides: tuple(sorted(set(sides))))


def recorded(group: str) -> list[str]:
    """Those of a group of whom somebody asserts support: for one side alone before those for both."""
    return sorted(sides_of[group].index, key=lambda voter: (len(sides_of[group][voter]), sides_of[group][voter], voter))


def unrecorded(group: str) -> str:
    """The others of a group, in a line; a party to the conflict gives itself no support."""
    others = [voter for voter in voters_of[group] if voter not in sides_of[group]]
    shown = ", ".join(f"{voter} (a party)" if voter in parties else voter for voter in others)
    return f"no support asserted: {shown}" if shown else ""


rows = [line for group in HEADS.values() for line in (group, *recorded(group), unrecorded(group)) if line]
figure, ax = plt.subplots(figsize=(PAGE, 0.225 * len(rows) + 1.9), layout="constrained")
support_grid(ax, rows, dict(cells))
for vote, head in HEADS.items():
    y = grid_y(rows, head)
    cast = f" ({(named['vote'] == vote).sum()} of {counted[vote]:.0f} ballots are on record)" if vote else ""
    ax.text(GRID_LEFT, y, head + cast, va="center", weight="bold")
    if y < len(rows) - 1:
        ax.axhline(y + 0.5, color="0.3", linewidth=0.8)
    if line := unrecorded(head):
        ax.text(GRID_LEFT, grid_y(rows, line), line, va="center", fontsize=8, style="italic")
headed(
    figure,
    "States recorded on one side voted with it; those on both voted either way",
    "Resolution 62/243, 14 March 2008: a yes is for the Azerbaijani side. Each mark is a type of support, of any date",
)
key(ax, cells)
keep(
    figure,
    "vote_beside_support",
    f"{named['ballot'].nunique()} ballots and {support['support_ids'].nunique()} claims of support",
    "A mark shows the best attested claim. Transit is access to territory. All who voted no are named, of those who voted yes only "
    "some. Of those without a ballot only arms are shown.",
)

# %% [markdown]
# ## Citations
#
# On whom a yes favours, and on the ballots of those who are recorded on both sides.

# %%
both = [voter for group in ("voted yes", "voted no") for voter in recorded(group) if len(sides_of[group][voter]) == 2]
cited([leaning["claim"]["id"] for leaning in leanings])
cited(named[named["voter"].isin(both)]["ballot"])

# %% [markdown]
# ## What this cannot say
#
# * **Why** anybody voted as it did. The co-chairs of the Minsk Group gave a reason of their own: the text took up some principles and
#   passed over the rest of their proposal. A no is counted for the Armenian side by what the resolution says, not by what the voter meant.
# * How the others voted: most ballots are not on record, and more than half of all states abstained or were absent, which the source does
#   not tell apart. So no rate can be computed; with UN voting records it could.
# * That support **led** to a vote, or the other way round: most support has no date, and some came after 2008.
# * How **much** was given: Turkey is recorded on both sides because until 1993 it let goods pass to Armenia.
# * "No support asserted" is no finding that none was given.

# %% [markdown]
# ## The numbers this relies on

# %%
votes = named["vote"].astype(str).to_dict()
expect(counted == {"YES": 39, "NO": 7}, "39 in favour, 7 against")
parts = [one(totals, "population", f"in favour, {whom}")["best"] for whom in
         ("members of the OIC", "non-Muslim post-Soviet states", "other non-Muslim states")]  # fmt: skip
expect(parts == [31, 3, 5] and sum(parts) == counted["YES"], "31, 3 and 5 make the 39")
expect(one(totals, "population", "in favour, members of the EU")["status"] == "DENIED", "no member of the EU was in favour")
against = {"angola", "armenia", "france", "india", "russia", "united-states", "vanuatu"}
expect({voter for voter, vote in votes.items() if vote == "NO"} == {f"state:{name}" for name in against}, "all seven noes are named")
expect(counts(named["vote"]) == {"YES": 9, "NO": 7}, "nine yeses are named")
expect(
    {(leaning["side"]["id"], leaning["yesIs"]) for leaning in leanings} == {(AZERBAIJANI, "FOR"), (ARMENIAN, "AGAINST")},
    "whom a yes favours",
)
one_sided = {voter: sides[0] for group in ("voted yes", "voted no") for voter, sides in sides_of[group].items() if len(sides) == 1}
expect(one_sided == {"Georgia": AZERBAIJANI, "Moldova": AZERBAIJANI, "India": ARMENIAN}, "three are recorded on one side")
for voter, side in one_sided.items():
    stood = ballots[(ballots["voter"] == voter) & (ballots["side_id"] == side)]["alignment"]
    expect(list(stood) == ["WITH"], f"{voter} voted with the side it is recorded on")
expect(
    {voter: named.set_index("voter").loc[voter, "vote"] for voter in both}
    == {"Serbia": "YES", "Turkey": "YES", "Ukraine": "YES", "Russia": "NO", "United States": "NO"},
    "five are recorded on both sides, and voted either way",
)
expect(len(one_sided) + len(both) == len(named) / 2, "half of the named ballots have no support beside them")
