"""Support as a graph for networkx."""

from __future__ import annotations

from typing import Any, Final

import networkx as nx
import pandas as pd

from .client import Client
from .supports import supports

#: What nobody asserts is kept in the data and not drawn.
_NOT_ASSERTED: Final = ("DENIED", "UNSUPPORTED")

_EDGE_ATTRIBUTES: Final = (
    "claim",
    "caption",
    "type",
    "subtype",
    "status",
    "strength",
    "opposition",
    "period",
    "quantity",
)


def graph(
    rows: pd.DataFrame | None = None, *, asserted_only: bool = True, client: Client | None = None
) -> nx.MultiDiGraph[str]:
    """The support of a `supports()` DataFrame (else of all that is recorded) as a directed multigraph.

    A node is an actor's id, with `name`; an edge runs from supporter to recipient, its key is the claim's id, and it
    has `caption`, `type`, `status`, `strength`, `opposition`, `period` and so on, None where not recorded. A claim
    with several recipients has an edge to each. Claims that are only denied, or that nobody asserts any more, have
    none unless `asserted_only=False`; the edges of contested ones say so in `status` and in `caption`.

    Raises as `supports()` does when it asks.
    """
    table = supports(client=client) if rows is None else rows
    result: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for row in table.to_dict("records"):
        if asserted_only and row["status"] in _NOT_ASSERTED:
            continue
        result.add_node(row["supporter_id"], name=row["supporter"])
        for recipient, name in zip(row["recipient_ids"], row["recipients"], strict=True):
            result.add_node(recipient, name=name)
            attributes = {key: _plain(row[key]) for key in _EDGE_ATTRIBUTES}
            result.add_edge(row["supporter_id"], recipient, key=row["claim"], **attributes)
    return result


def _plain(value: Any) -> Any:
    return None if pd.isna(value) else value
