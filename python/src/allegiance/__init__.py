"""Who supported whom in armed conflicts, and who says so: the Allegiance API as pandas DataFrames.

    import allegiance as al
    al.supports(recipient="state:azerbaijan", types="ARMS")[["supporter", "status", "opposition"]]

The address is taken from `ALLEGIANCE_URL`, else http://127.0.0.1:4000; `client=Client("http://…")` names another.
"""

from .answers import Rows
from .attributions import attributions, evidence
from .casualties import casualties, casualty_groups
from .cite import cite
from .claims import claims
from .client import DEFAULT_URL, Client
from .errors import (
    AddressError,
    AllegianceError,
    EmptyAnswerError,
    QueryError,
    UnavailableError,
    UnknownIdError,
)
from .graph import graph
from .involvement import involvement
from .matrix import matrix
from .perspective import Perspective, Voices
from .raw import ask, ask_all
from .search import search
from .supports import supports
from .vote_alignment import vote_alignment
from .without_each import without_each

__all__ = [
    "DEFAULT_URL",
    "AddressError",
    "AllegianceError",
    "Client",
    "EmptyAnswerError",
    "Perspective",
    "QueryError",
    "Rows",
    "UnavailableError",
    "UnknownIdError",
    "Voices",
    "ask",
    "ask_all",
    "attributions",
    "casualties",
    "casualty_groups",
    "cite",
    "claims",
    "evidence",
    "graph",
    "involvement",
    "matrix",
    "search",
    "supports",
    "vote_alignment",
    "without_each",
]
