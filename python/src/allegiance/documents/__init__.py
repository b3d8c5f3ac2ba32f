"""The GraphQL documents of the package, one file each; fragments lie in `fragments/`, a file for each."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files


@cache
def document(name: str) -> str:
    """The document of that name with every fragment that it spreads, directly or not."""
    folder = files(__package__)
    text = (folder / f"{name}.graphql").read_text(encoding="utf-8")
    texts, seen = [text], set[str]()
    while missing := _spread(texts) - seen:
        texts += [(folder / "fragments" / f"{name}.graphql").read_text(encoding="utf-8") for name in sorted(missing)]
        seen |= missing
    return "\n".join(texts)


def _spread(texts: list[str]) -> set[str]:
    return {name for text in texts for name in re.findall(r"\.\.\.([A-Z]\w*)", text)}
