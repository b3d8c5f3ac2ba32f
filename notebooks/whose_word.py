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
# # Whose word: perspectives, and what hangs on one source
#
# **The question.** How much of who supported whom is left when the encyclopaedia's own voice is not counted, or only one side is
# heard? And which relations would fall with a single voice?
#
# **The answer in short.** All of it was read in one document. Without that document's own voice more than half of the relations
# vanish, for nobody else is quoted for them; the Czech supply is then only denied. Nine in ten hang on some one voice. Each side alone
# vouches for almost nothing: what is on record was told about them by others.

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
    counts,
    expect,
    headed,
    in_words,
    keep,
    key,
    mark,
    one,
    ready,
    table,
)

ARTICLE = "org:theinfolist"  # publishes the article: a document that speaks itself speaks as its publisher

ready()

# %% [markdown]
# ## The same question, asked from six places
#
# A perspective computes every status as if only some attributions existed. Relations of which nobody inside speaks are hidden, and the
# answer says how many; one that is only denied inside is shown as DENIED.

# %%
SIDES = (ARMENIAN, AZERBAIJANI)
PERSPECTIVES = {
    "everybody": None,
    "without the article's voice": al.Perspective(exclude=al.Voices(speakers=ARTICLE)),
    "without both sides": al.Perspective(exclude=al.Voices(sides=SIDES)),
    "without sides and article": al.Perspective(exclude=al.Voices(sides=SIDES, speakers=ARTICLE)),
    "the Armenian side alone": al.Perspective(sides=ARMENIAN),
    "the Azerbaijani side alone": al.Perspective(sides=AZERBAIJANI),
}
answers = {name: al.supports(conflict=CONFLICT, perspective=perspective, empty_ok=True) for name, perspective in PERSPECTIVES.items()}
everything = answers["everybody"]
expect(not everything.empty, "support is on record")
table(
    pd.DataFrame(
        {
            "whose word": name,
            "relations": len(answer),
            "hidden": answer.attrs["hidden_count"],
            **counts(answer["status"]),
        }
        for name, answer in answers.items()
    ).fillna(0),
    "whose word",
    "relations",
    "hidden",
    *counts(everything["status"]),
    "DENIED",
)

# %% [markdown]
# ## Which relations stand otherwise
#
# Not those that merely disappear with the only one who speaks of them: those that are still spoken of and have another status.

# %%
statuses = pd.DataFrame({name: answer.set_index("claim")["status"].astype(object) for name, answer in answers.items()})
statuses = statuses.reindex(everything["claim"])
shifting = statuses[statuses.apply(lambda row: row.dropna().nunique() > 1, axis=1)]
NAMES = everything.set_index("claim")
WORDS = {"UNKNOWN": "support not specified"}


def relation(claim: str) -> str:
    """Supporter, recipients and type in words."""
    row = NAMES.loc[claim]
    to = ", ".join(row["recipients"]).replace(" in the Nagorno-Karabakh conflict", "")
    return f"{row['supporter']} → {to}: {WORDS.get(row['type'], row['type'].lower().replace('_', ' '))}"


shown = shifting.assign(relation=[relation(claim) for claim in shifting.index]).sort_values("relation")
table(shown, "relation", *PERSPECTIVES)

# %%
labels = list(shown["relation"])
figure, ax = plt.subplots(figsize=(PAGE, 0.3 * len(labels) + 2.4), layout="constrained")
for y, (_, row) in enumerate(shown[::-1].iterrows()):
    ax.text(-0.55, y, row["relation"], ha="right", va="center", fontsize=8)
    ax.plot([-0.45, len(PERSPECTIVES) - 0.5], [y - 0.5] * 2, color="0.88", linewidth=0.5)
    for x, name in enumerate(PERSPECTIVES):
        if pd.isna(row[name]):
            ax.text(x, y, "–", ha="center", va="center", color="0.25")
        else:
            mark(ax, x, y, row[name])
top = len(labels)
ax.text(-0.55, top - 0.2, "relations of which somebody speaks", ha="right", va="center", fontsize=8, style="italic")
for x, (name, answer) in enumerate(answers.items()):
    ax.text(x, top - 0.2, len(answer), ha="center", va="center", weight="bold")
    ax.text(x - 0.1, top + 0.3, name, rotation=40, rotation_mode="anchor", fontsize=7.5)
ax.set_xlim(-4.6, len(PERSPECTIVES) + 0.5)
ax.set_ylim(-0.6, top + 3.2)
bare(ax)
headed(
    figure,
    "As voices are left out, relations vanish far more often than they change",
    f"{in_words(len(labels)).capitalize()} relations whose status depends on whom one hears; a dash: nobody among them speaks of it",
)
key(ax, [status for row in statuses.loc[shifting.index].to_numpy() for status in row if isinstance(status, str)], columns=2)
keep(
    figure,
    "whose_word",
    f"{len(everything)} relations of supporter, recipient and type",
    "A claim that only a party makes is alleged. What others are quoted as saying in the article stays when its own voice is left out.",
)

# %% [markdown]
# ## What hangs on a single voice
#
# `without_each` drops one speaker at a time and tells how a claim would then stand. Whom it does not name could be dropped without any
# change.

# %%
hanging = al.without_each(everything["claim"])
hanging["vanishes"] = hanging["status_without"].isna()
by_voice = hanging.groupby("on")["vanishes"].agg(vanish="sum", relations="count")
by_voice["change"] = by_voice["relations"] - by_voice["vanish"]
by_voice = by_voice.sort_values(["relations", "on"], ascending=[False, True]).reset_index()
changes = hanging[~hanging["vanishes"]]
table(changes.assign(relation=changes["claim"].map(relation)), "relation", "status", without="on", status_then="status_without")

# %%
bottom_up = by_voice[::-1].reset_index(drop=True)
figure, ax = plt.subplots(figsize=(PAGE, 0.21 * len(bottom_up) + 1.5), layout="constrained")
bars = {"height": 0.62, "edgecolor": "black", "linewidth": 0.8}
ax.barh(bottom_up.index, bottom_up["vanish"], **bars, facecolor="0.72", label="nobody would be left to speak of it")
ax.barh(
    bottom_up.index,
    bottom_up["change"],
    left=bottom_up["vanish"],
    **bars,
    facecolor="white",
    hatch="/////",
    label="it would stand otherwise",
)
for y, row in bottom_up.iterrows():
    ax.text(row["relations"] + 0.6, y, row["relations"], va="center", fontsize=8)
ax.set_yticks(bottom_up.index, [f"{name} (the article)" if name == "TheInfoList" else name for name in bottom_up["on"]], fontsize=8)
ax.set_ylim(-0.7, len(bottom_up) - 0.3)
ax.tick_params(axis="y", length=0)
ax.set_xlabel("relations that hang on this voice")
ax.legend(frameon=False, loc="center right", fontsize=8, title="Without it", alignment="left")
headed(
    figure,
    f"{hanging['claim'].nunique()} of {len(everything)} relations hang on a single voice, most on the article's own",
    "How many relations of supporter, recipient and type would be lost, or stand otherwise, without each voice",
)
keep(
    figure,
    "hanging_on_one_voice",
    f"{len(everything)} relations",
    f"A relation may hang on several voices, each for itself: {len(hanging)} dependences of {hanging['claim'].nunique()} relations.",
)

# %% [markdown]
# The document is another matter than the voice: the same for sources.

# %%
on_document = al.without_each(everything["claim"], "SOURCE")
table(on_document.groupby("on").size().rename("relations").reset_index(), document="on", relations_that_hang_on_it="relations")

# %% [markdown]
# ## What had been said by a date
#
# A perspective may stop at a date: `stated_before` takes words that were said before it for certain. What has no date is left out, and most
# words here have none.

# %%
early = al.supports(conflict=CONFLICT, perspective=al.Perspective(stated_before="1995"))
print(early.attrs["hidden_count"], "relations hidden")
table(early, "supporter", "recipients", "type", "status")

# %% [markdown]
# ## Citations
#
# All that is said of the relations that stand otherwise, and of those that only one side asserts.

# %%
azerbaijani = answers["the Azerbaijani side alone"]
cited(dict.fromkeys([*shifting.index, *azerbaijani["claim"]]))

# %% [markdown]
# ## What this cannot say
#
# * **Who is right.** To leave a voice out is not to refute it, and one voice may be enough: ten relations hang on Human Rights Watch alone.
# * On what the article's own sentences rest: its copy has no footnotes, so what it takes from others without naming them is its own voice
#   here.
# * What each side says in its own media and archives: here a side is heard only where the article quotes it.
# * That a source knew something before a date, when its words are not dated.

# %% [markdown]
# ## The numbers this relies on


# %%
def arms(supplier: str, recipient: str) -> str:
    """The claim that one state armed the other."""
    rows = everything[(everything["type"] == "ARMS") & everything["recipient_ids"].map(lambda ids: ids == (recipient,))]
    return one(rows, "supporter_id", supplier)["claim"]


czech, jordan = arms("state:czech-republic", "state:azerbaijan"), arms("state:jordan", "state:armenia")
expect(statuses["everybody"][czech] == "CONTESTED", "the Czech supply is contested")
expect(statuses["without the article's voice"][czech] == "DENIED", "without the article it is only denied")
expect(statuses["everybody"][jordan] == "ALLEGED_DENIED", "Jordan's supply is alleged and denied")
expect(statuses["the Armenian side alone"][jordan] == "ALLEGED", "to the Armenian side alone it is alleged")
expect(statuses["without both sides"][jordan] == "DENIED", "without both sides it is only denied")
for supplier in ("state:lebanon", "state:syria"):
    claim = arms(supplier, "state:armenia")
    expect(statuses["the Azerbaijani side alone"][claim] == "ALLEGED", f"the Azerbaijani side alleges the arms of {supplier}")
    expect(pd.isna(statuses["without both sides"][claim]), f"nobody else speaks of the arms of {supplier}")
iran = one(hanging[hanging["claim"] == arms("state:iran", "state:azerbaijan")], "on_id", "person:hassan-ameli")
expect(iran["status_without"] == "UNSUPPORTED", "Iran's arms for Azerbaijan hang on Hassan Ameli")
gone = answers["without the article's voice"].attrs["hidden_count"]
expect(gone > len(everything) / 2, "more than half vanish without the article's voice")
expect(hanging["claim"].nunique() / len(everything) > 0.85, "nine in ten hang on one voice")
expect(max(len(answers[name]) for name in list(PERSPECTIVES)[-2:]) < 5, "each side alone vouches for almost nothing")
asserted = everything[~everything["status"].isin(["DENIED", "UNSUPPORTED"])]
expect(set(asserted["claim"]) <= set(on_document["claim"]), "everything asserted was read in one document")
expect(one(by_voice, "on", "Human Rights Watch")["relations"] == 10, "ten relations hang on Human Rights Watch")
