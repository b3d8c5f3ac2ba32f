"""What a notebook shows when something is wrong: one sentence, and none of the frames that led to it."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Final

import allegiance as al
import jupytext
import pytest
from allegiance import client
from IPython.core.interactiveshell import InteractiveShell

FOLDER: Final = Path(__file__).parents[1]
NOTEBOOKS: Final = sorted(path.stem for path in FOLDER.glob("*.py") if "\n# %%" in path.read_text(encoding="utf-8"))
READY: Final = "import allegiance as al\nfrom workbench import *\nready()"

Reply = tuple[str, str]
Server = Callable[[Callable[[str], Reply]], str]


@pytest.fixture
def server() -> Iterator[Server]:
    """Starts a server that answers a query with a content type and a body, and gives its address."""
    running: list[ThreadingHTTPServer] = []

    def start(answer: Callable[[str], Reply]) -> str:
        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"]))
                kind, text = answer(json.loads(body)["query"])
                self.send_response(200)
                self.send_header("Content-Type", kind)
                self.end_headers()
                self.wfile.write(text.encode())

            def log_message(self, *_: Any) -> None:
                pass

        one = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=one.serve_forever, daemon=True).start()
        running.append(one)
        return f"http://127.0.0.1:{one.server_port}"

    yield start
    for one in running:
        one.shutdown()
        one.server_close()


@pytest.fixture
def cells(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Callable[..., str]]:
    """Runs cells as Jupyter does until one fails, and gives what the failing one shows; "" when none does."""
    monkeypatch.syspath_prepend(str(FOLDER))
    monkeypatch.setitem(al.Client.__init__.__kwdefaults__ or {}, "wait", 0.001)
    monkeypatch.setenv("MPLBACKEND", "agg")
    client._client_at.cache_clear()
    shell = InteractiveShell.instance(colors="nocolor")

    def run(*sources: str) -> str:
        for source in sources:
            capsys.readouterr()
            if not shell.run_cell(source).success:  # type: ignore[no-untyped-call]
                return capsys.readouterr().out.strip()
        return ""

    yield run
    InteractiveShell.clear_instance()


def html(_: str) -> Reply:
    return "text/html", "<h1>A shop</h1>"


def database_away(_: str) -> Reply:
    error = {"message": "The database does not answer.", "extensions": {"code": "SERVICE_UNAVAILABLE"}}
    return "application/json", json.dumps({"data": None, "errors": [error]})


def refusing(_: str) -> Reply:
    error = {"message": "unknown conflict", "extensions": {"code": "BAD_USER_INPUT", "argument": "conflict"}}
    return "application/json", json.dumps({"data": None, "errors": [error]})


def empty(query: str) -> Reply:
    """Knows every id and nothing about it."""
    if "query Known" in query:
        return "application/json", json.dumps({"data": {f"n{n}": {"id": "x"} for n in range(100)}})
    page = {"edges": [], "nodes": [], "pageInfo": {"hasNextPage": False, "endCursor": None}, "totalCount": 0, "hiddenCount": 0}
    roots = ("supports", "claims", "attributions", "casualties", "contradictions", "supportMatrix", "search", "voteAlignment")
    more = ("bothSidesSupporters", "mediatorsWithStake")
    return "application/json", json.dumps({"data": dict.fromkeys((*roots, *more), page)})


def knowing_nothing(query: str) -> Reply:
    if "query Known" in query:
        return "application/json", json.dumps({"data": {f"n{n}": None for n in range(100)}})
    if "query Search" in query:
        return "application/json", json.dumps({"data": {"search": {"nodes": [], "totalCount": 0}}})
    return refusing(query)


def code_of(notebook: str) -> list[str]:
    read = jupytext.read(FOLDER / f"{notebook}.py")
    return [cell.source for cell in read.cells if cell.cell_type == "code"]


def test_there_are_notebooks() -> None:
    assert len(NOTEBOOKS) >= 6


@pytest.mark.parametrize("notebook", NOTEBOOKS)
def test_a_notebook_without_an_api_stops_with_a_sentence(notebook: str, cells: Callable[..., str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALLEGIANCE_URL", "http://127.0.0.1:9")
    shown = cells(*code_of(notebook))
    assert "\n" not in shown
    assert shown.startswith("UnavailableError: No Allegiance API answers at http://127.0.0.1:9 (")
    assert shown.endswith("start one with `npm start`, or set ALLEGIANCE_URL; tried 5 times.")


@pytest.mark.parametrize("notebook", NOTEBOOKS)
def test_a_notebook_without_a_database_stops_with_a_sentence(
    notebook: str, cells: Callable[..., str], monkeypatch: pytest.MonkeyPatch, server: Server
) -> None:
    url = server(database_away)
    monkeypatch.setenv("ALLEGIANCE_URL", url)
    assert cells(*code_of(notebook)) == (f"UnavailableError: The API at {url} answers, but the database behind it does not; tried 5 times.")


@pytest.mark.parametrize("notebook", NOTEBOOKS)
def test_a_notebook_at_the_address_of_something_else_stops_with_a_sentence(
    notebook: str, cells: Callable[..., str], monkeypatch: pytest.MonkeyPatch, server: Server
) -> None:
    url = server(html)
    monkeypatch.setenv("ALLEGIANCE_URL", url)
    assert cells(*code_of(notebook)) == (
        f"AddressError: What answers at {url} is not an Allegiance API (HTTP 200, text/html): "
        "ALLEGIANCE_URL must be the address that `npm start` prints."
    )


@pytest.mark.parametrize("notebook", NOTEBOOKS)
@pytest.mark.parametrize("answer", [refusing, empty, knowing_nothing])
def test_a_notebook_over_other_data_stops_with_a_sentence(
    notebook: str, answer: Callable[[str], Reply], cells: Callable[..., str], monkeypatch: pytest.MonkeyPatch, server: Server
) -> None:
    monkeypatch.setenv("ALLEGIANCE_URL", server(answer))
    shown = cells(*code_of(notebook))
    assert "\n" not in shown
    assert shown.split(":")[0] in {"QueryError", "UnknownIdError", "EmptyAnswerError", "AllegianceError"}


@pytest.mark.parametrize(
    ("cell", "answer", "sentence"),
    [
        ('al.supports(recipient="state:azerbajan")', knowing_nothing, "UnknownIdError: Nothing has the id 'state:azerbajan'"),
        ("al.supports()", empty, "EmptyAnswerError: No supports answer to no filter at all (empty_ok=True"),
        ('al.ask("{ x }")', refusing, "QueryError: The API refused the query: unknown conflict [BAD_USER_INPUT]"),
        ("expect(1 > 2, 'one is more')", empty, "AllegianceError: The data no longer say what this notebook does: one"),
        ("of_a_cell_that_was_not_run", empty, "NameError: name 'of_a_cell_that_was_not_run' is not defined"),
    ],
)
def test_a_cell_fails_with_a_sentence(
    cell: str,
    answer: Callable[[str], Reply],
    sentence: str,
    cells: Callable[..., str],
    monkeypatch: pytest.MonkeyPatch,
    server: Server,
) -> None:
    monkeypatch.setenv("ALLEGIANCE_URL", server(answer))
    shown = cells(READY, cell)
    assert "\n" not in shown
    assert shown.startswith(sentence)


def test_what_is_no_address_is_said_to_be_none(cells: Callable[..., str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALLEGIANCE_URL", "localhost:4000")
    assert cells(READY, "al.search('x')") == (
        "AddressError: 'localhost:4000' is not an address of an API: ALLEGIANCE_URL must look like http://127.0.0.1:4000."
    )


@pytest.mark.filterwarnings("ignore:The Query API")
@pytest.mark.parametrize(
    ("uri", "why"),
    [("bolt://127.0.0.1:9", "ServiceUnavailable"), ("nonsense://x", "ConfigurationError"), ("http://127.0.0.1:9", "ModuleNotFoundError")],
)
def test_cypher_without_a_database_fails_with_a_sentence(
    uri: str, why: str, cells: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NEO4J_URI", uri)
    imports, *others = code_of("start_here")
    [cypher] = [cell for cell in others if "GraphDatabase.driver" in cell]
    assert cells(imports, cypher) == (
        f"UnavailableError: Neo4j at {uri} does not answer ({why}): look at NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD."
    )


FAILING: Final = """# %%
import allegiance as al

# %%
al.supports()

# %%
print("never reached")
"""


def test_a_notebook_that_fails_is_reported_and_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], server: Server
) -> None:
    monkeypatch.syspath_prepend(str(FOLDER))
    import execute

    (tmp_path / "wrong.py").write_text(FAILING, encoding="utf-8")
    monkeypatch.setattr(execute, "HERE", tmp_path)
    monkeypatch.setattr(execute, "OUTPUT", tmp_path / "output")
    monkeypatch.setenv("ALLEGIANCE_URL", server(empty))
    assert execute.main([]) == 1
    written = capsys.readouterr()
    sentence = "EmptyAnswerError: No supports answer to no filter at all (empty_ok=True gives an empty DataFrame)."
    assert written.err == f"wrong failed in code cell 2 ('al.supports()'): {sentence}\n"
    assert "0 notebooks executed, 1 failed" in written.out
    [_, failed, after] = json.loads((tmp_path / "output" / "wrong.ipynb").read_text(encoding="utf-8"))["cells"]
    assert failed["outputs"][0]["traceback"] == [sentence]  # what a reader of the notebook sees
    assert after["outputs"] == []


def test_the_runner_says_which_notebooks_there_are(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.syspath_prepend(str(FOLDER))
    import execute

    assert execute.main(["start_her"]) == 1
    assert capsys.readouterr().err.startswith("There is no notebook start_her; there are start_here, both_sides_")


def test_the_runner_without_an_api_says_so_once(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], server: Server
) -> None:
    monkeypatch.syspath_prepend(str(FOLDER))
    import execute

    monkeypatch.setenv("ALLEGIANCE_URL", url := server(html))
    assert execute.main([]) == 1
    written = capsys.readouterr()
    assert (written.out, written.err.count("\n")) == ("", 1)
    assert written.err.startswith(f"What answers at {url} is not an Allegiance API")
