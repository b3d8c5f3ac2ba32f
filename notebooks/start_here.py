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
# # Start here
#
# **The question.** How do I connect, ask, get a table, and find out on whose word a row stands? On the way: *who armed
# Azerbaijan, and who denies it?*
#
# **The answer in short.** `import allegiance`, call a function, get a pandas DataFrame. Its `status` says how a claim stands, its
# `opposition` who is against it, and `evidence()` and `cite()` lead to every voice and the place where it can be read.

# %%
import os

import allegiance as al
import matplotlib.pyplot as plt
from neo4j import GraphDatabase, RoutingControl
from neo4j.exceptions import DriverError, Neo4jError

from workbench import PAGE, bare, cited, expect, headed, keep, one, ready, table

ready()

# %% [markdown]
# ## Connect
#
# The address is taken from the environment variable `ALLEGIANCE_URL`, else it is http://127.0.0.1:4000, where `npm start` serves. If
# nothing answers there, this cell says so in a sentence.

# %%
counts = al.ask("{ claims(first: 1) { totalCount } attributions(first: 1) { totalCount } supports(first: 1) { totalCount } }")
{name: answer["totalCount"] for name, answer in counts.items()}

# %% [markdown]
# ## Find an id
#
# Everything has a readable id. `search` finds it by any name, in any script, misspelled or in part.

# %%
table(al.search("Азербайджан", kinds="STATE"), "entity_id", "entity", "matched_name", "score")

# %% [markdown]
# ## Ask
#
# A row for each supporter, recipient and type of support. Columns and their types never change, also when nothing is found.

# %%
arms = al.supports(recipient="state:azerbaijan", types="ARMS", scope="EXACT")
table(arms, "supporter", "status", "strength", "opposition", "caption")

# %% [markdown]
# The rule and the voices behind a status are told with it:

# %%
one(arms, "supporter_id", "state:czech-republic")["status_reason"]

# %% [markdown]
# ## Who says so, and who denies it
#
# `evidence` has a row for each voice that bears on a claim; `stance` is ASSERTS, DOUBTS, DENIES or RETRACTS.

# %%
evidence = al.evidence(arms["claim"])
voices = evidence.merge(arms[["claim", "supporter"]], left_on="bears_on", right_on="claim")
table(voices, "supporter", "stance", "hedge", "voice", "stated_on", "locator")

# %%
for_and_against = (
    voices.assign(against=voices["stance"].isin(["DENIES", "DOUBTS"]))
    .groupby(["supporter", "against"])["voice"]
    .agg(lambda spoken: tuple(dict.fromkeys(spoken)))
    .unstack("against")
    .reindex(columns=[False, True])
    .loc[lambda rows: rows[False].map(len).sort_values(kind="stable").index]
)

figure, ax = plt.subplots(figsize=(PAGE, 0.27 * len(for_and_against) + 1.1), layout="constrained")
for y, (supplier, row) in enumerate(for_and_against.iterrows()):
    ax.text(-5.1, y, supplier, va="center")
    for spoken, sign, fill, hatch in ((row[False], 1, "0.75", None), (row[True], -1, "white", "/////")):
        if not isinstance(spoken, tuple):
            continue
        ax.barh(y, sign * 0.5 * len(spoken), height=0.6, facecolor=fill, edgecolor="black", hatch=hatch, linewidth=0.8)
        ax.text(
            sign * (0.5 * len(spoken) + 0.08),
            y,
            "\n".join(spoken),
            fontsize=7,
            va="center",
            ha="left" if sign > 0 else "right",
            linespacing=0.95,
        )
ax.plot([0, 0], [-0.6, len(for_and_against) - 0.4], color="black", linewidth=1)
ax.text(0.08, len(for_and_against) - 0.1, "voices for", weight="bold")
ax.text(-0.08, len(for_and_against) - 0.1, "voices against", weight="bold", ha="right")
ax.set_xlim(-5.1, 4)
ax.set_ylim(-0.7, len(for_and_against) + 0.5)
bare(ax)
headed(
    figure,
    "Arms for Azerbaijan: in most cases it is one voice that says so",
    "Everybody who asserts, denies or doubts it, each voice counted once for each supplier",
)
keep(
    figure,
    "start_here",
    f"{len(arms)} relations, {len(evidence)} attributions",
    "The number of voices is no measure of truth: relays of one root count once in the status, and an interested voice for less.",
)

# %% [markdown]
# ## Cite

# %%
cited(arms[arms["opposition"] > "NONE"]["claim"])

# %% [markdown]
# ## Take somebody else's word
#
# The same question without the encyclopaedia's own voice: statuses are computed anew from what is left, claims that only it makes are
# hidden, and the answer says how many.

# %%
without_article = al.Perspective(exclude=al.Voices(speakers="org:theinfolist"))
left = al.supports(recipient="state:azerbaijan", types="ARMS", scope="EXACT", perspective=without_article)
print(left.attrs["hidden_count"], "relations hidden")
table(left, "supporter", "status", "opposition")

# %% [markdown]
# ## Or ask the graph itself, by Cypher
#
# Beside claims and voices the graph holds plain relationships for drawing and walking, each with the id of its claim. They need the
# database's address and password (`NEO4J_URI`, `NEO4J_PASSWORD`; `npm start` prints where they are), and know no perspective.

# %%
drawn = None
if "NEO4J_URI" in os.environ:
    try:
        login = (os.environ.get("NEO4J_USER", "neo4j"), os.environ.get("NEO4J_PASSWORD", ""))
        with GraphDatabase.driver(os.environ["NEO4J_URI"], auth=login, max_transaction_retry_time=5) as driver:
            drawn = driver.execute_query(
                """
                MATCH (supplier:Actor)-[arms:SUPPLIED_ARMS_TO]->(:Actor {id: $recipient})
                RETURN DISTINCT supplier.name AS supplier, arms.status AS status, arms.caption AS caption
                ORDER BY supplier, caption
                """,
                recipient="state:azerbaijan",
                database_=os.environ.get("NEO4J_DATABASE", "neo4j"),
                routing_=RoutingControl.READ,
                result_transformer_=lambda result: result.to_df(),
            )
    except (DriverError, Neo4jError, ImportError) as error:  # what it would need for other addresses is not there
        refused = f"Neo4j at {os.environ['NEO4J_URI']} does not answer ({type(error).__name__})"
        raise al.UnavailableError(f"{refused}: look at NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.") from None
else:
    print("NEO4J_URI is not set: this cell is left out.")
drawn

# %% [markdown]
# ## As a graph
#
# `graph()` makes a networkx multigraph: actors are nodes, claims are edges.

# %%
network = al.graph()
most = sorted(network.nodes, key=lambda actor: -network.out_degree(actor))[:5]
print(network)
[(network.nodes[actor]["name"], network.out_degree(actor)) for actor in most]

# %% [markdown]
# ## What this cannot say
#
# * A DataFrame shows what is *recorded*. No row means that no claim is on record, not that nothing happened.
# * "Uncontested" means unopposed so far. It is not "true".
# * Numbers of voices are no measure of truth.

# %% [markdown]
# ## The numbers this relies on

# %%
expect(counts["claims"]["totalCount"] > 500, "more than five hundred claims are loaded")
czech = one(arms, "supporter_id", "state:czech-republic")
expect((czech["status"], czech["opposition"]) == ("CONTESTED", "DENIED_BY_PARTY"), "the Czech supply is contested")
expect({"state:russia", "state:israel", "state:turkey"} <= set(arms["supporter_id"]), "Russia, Israel, Turkey are suppliers")
expect(one(left, "supporter_id", "state:czech-republic")["status"] == "DENIED", "only the denial is left of the Czech supply")
expect((for_and_against[False].map(len) == 1).mean() > 0.5, "most suppliers are named by one voice")
expect(left.attrs["hidden_count"] > 0, "some relations rest on the encyclopaedia alone")
asserted = arms[~arms["status"].isin(["DENIED", "UNSUPPORTED"])]
expect(drawn is None or set(drawn["supplier"]) == set(asserted["supporter"]), "graph and API name the same suppliers")
