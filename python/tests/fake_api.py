"""The project's own schema.graphql, answered by what a test gives: documents and variables are really checked."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import httpx
from graphql import GraphQLResolveInfo, build_schema, graphql_sync

import allegiance as al

SCHEMA: Final = build_schema((Path(__file__).parents[2] / "schema.graphql").read_text(encoding="utf-8"))


class FakeApi:
    """Root fields are answered from `roots`: a value, or a function of the field's arguments."""

    def __init__(self) -> None:
        self.roots: dict[str, Any] = {"node": lambda id: {"__typename": "State", "id": id}}
        self.asked: list[dict[str, Any]] = []
        self.replies: list[httpx.Response | Exception] = []

    def client(self, *, attempts: int = 3) -> al.Client:
        return al.Client("http://api.test", attempts=attempts, wait=0.001, transport=httpx.MockTransport(self._reply))

    def connection(self, name: str, nodes: Sequence[Mapping[str, Any]], **edge: Any) -> None:
        """Answers a root field with a connection over nodes that goes page by page, as the real one does."""
        self.roots[name] = connection(nodes, **edge)

    def _reply(self, request: httpx.Request) -> httpx.Response:
        if self.replies:
            reply = self.replies.pop(0)
            if isinstance(reply, Exception):
                raise reply
            return reply
        body = json.loads(request.content)
        self.asked.append(body)
        unused = set(body["variables"]) - set(_declared(body["query"]))
        assert not unused, f"given and never asked for: {unused}"
        result = graphql_sync(
            SCHEMA, body["query"], root_value=self.roots, variable_values=body["variables"], field_resolver=_resolve
        )
        errors = [{"message": error.message, "extensions": {"code": "TEST"}} for error in result.errors or ()]
        return httpx.Response(200, json={"data": result.data, **({"errors": errors} if errors else {})})


def connection(nodes: Sequence[Mapping[str, Any]], **edge: Any) -> Callable[..., dict[str, Any]]:
    """A connection over nodes as a function of `first` and `after`; other arguments change nothing."""

    def page(first: int = 50, after: str | None = None, **_: Any) -> dict[str, Any]:
        start = int(after or 0)
        stop = min(start + first, len(nodes))
        return {
            "edges": [{"node": node, "cursor": str(n), **edge} for n, node in enumerate(nodes)][start:stop],
            "nodes": nodes[start:stop],
            "pageInfo": {"hasNextPage": stop < len(nodes), "hasPreviousPage": False, "endCursor": str(stop)},
            "totalCount": len(nodes),
            "hiddenCount": 0,
        }

    return page


def _declared(query: str) -> list[str]:
    head = query.split("{", 1)[0]
    return [part.split(":")[0].strip() for part in head.split("$")[1:]]


def _resolve(source: Any, info: GraphQLResolveInfo[Any], **arguments: Any) -> Any:
    value = source.get(info.field_name) if isinstance(source, Mapping) else None
    return value(**arguments) if callable(value) else value
