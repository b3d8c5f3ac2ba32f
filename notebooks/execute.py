"""Executes the notebooks, each in a kernel of its own, and writes them with their answers to `output/`.

    python execute.py [NAME …]

Exits 1 when one fails, after a sentence for each that did.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import allegiance as al
import jupytext
import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError, CellTimeoutError, DeadKernelError
from nbformat import NotebookNode
from traitlets.config import Config

HERE = Path(__file__).parent
OUTPUT = HERE / "output"
SECONDS_PER_CELL = 300
SECONDS_TO_START = 120


def main(names: list[str]) -> int:
    """0 when all went well."""
    known = sorted(path.stem for path in HERE.glob("*.py") if "\n# %%" in path.read_text(encoding="utf-8"))
    known.sort(key=lambda name: name != "start_here")
    if unknown := [name for name in names if name not in known]:
        print(f"There is no notebook {unknown[0]}; there are {', '.join(known)}.", file=sys.stderr)
        return 1
    if (down := why_not()) is not None:
        print(down, file=sys.stderr)
        return 1
    OUTPUT.mkdir(exist_ok=True)
    with nobodys_settings() as settings:
        failures = [failure for name in names or known if (failure := execute(name, settings)) is not None]
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"{len(names or known) - len(failures)} notebooks executed, {len(failures)} failed; see {OUTPUT}")
    return 1 if failures else 0


def why_not() -> str | None:
    """Why no notebook can be executed: a sentence, once, and not from each of them."""
    try:
        al.ask("{ claims(first: 1) { totalCount } }")
    except al.AllegianceError as error:
        return str(error)
    return None


def execute(name: str, settings: str) -> str | None:
    """A sentence when it failed. Written either way, so that the failing cell can be looked at."""
    notebook = jupytext.read(HERE / f"{name}.py")
    notebook.metadata["kernelspec"] = {"name": "python3", "display_name": "Python 3", "language": "python"}
    client = NotebookClient(
        notebook,
        config=Config({"KernelManager": {"transport": "ipc", "ip": f"{settings}/{name}"}}),  # no port for others to listen at
        timeout=SECONDS_PER_CELL,
        startup_timeout=SECONDS_TO_START,
        resources={"metadata": {"path": str(HERE)}},
    )
    began = time.monotonic()
    failure = None
    try:
        client.execute()
    except CellExecutionError as error:
        failure = f"{name} failed in {cell_of(notebook)}: {error.ename}: {first_line(error.evalue)}"
    except CellTimeoutError:
        failure = f"{name} failed: a cell took longer than {SECONDS_PER_CELL} s"
    except DeadKernelError:
        failure = f"{name} failed: its Python process died"
    except RuntimeError as error:
        failure = f"{name} failed: its Python process did not start: {first_line(str(error))}"
    nbformat.write(notebook, OUTPUT / f"{name}.ipynb")  # type: ignore[no-untyped-call]
    print(f"{'ok    ' if failure is None else 'FAILED'} {name} ({time.monotonic() - began:.0f} s)", flush=True)
    return failure


def cell_of(notebook: NotebookNode) -> str:
    """Which cell failed: its number among the code cells and its first line."""
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    for number, cell in enumerate(cells, 1):
        if any(output.output_type == "error" for output in cell.outputs):
            return f"code cell {number} ({first_line(cell.source)!r})"
    return "a cell"


def first_line(text: str) -> str:
    return next(iter(text.strip().splitlines()), "no message")


@contextmanager
def nobodys_settings() -> Iterator[str]:
    """A folder in place of anybody's own start-up files, kernels and settings: what runs here runs the same everywhere."""
    with tempfile.TemporaryDirectory(dir="/tmp") as settings:  # a short path, since sockets lie in it
        ours = {
            "IPYTHONDIR": f"{settings}/ipython",
            "JUPYTER_CONFIG_DIR": f"{settings}/jupyter",
            "JUPYTER_PLATFORM_DIRS": "1",
            "JUPYTER_PREFER_ENV_PATH": "1",
            "JUPYTER_RUNTIME_DIR": settings,
            "MPLCONFIGDIR": f"{settings}/matplotlib",
            "NOTEBOOK_OUTPUT": str(OUTPUT),
        }
        before = {name: os.environ.get(name) for name in ours}
        os.environ.update(ours)
        try:
            yield settings
        finally:
            for name, value in before.items():
                if value is None:
                    del os.environ[name]
                else:
                    os.environ[name] = value


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
