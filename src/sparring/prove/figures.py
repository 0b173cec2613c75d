"""Draw the figures of questions anew, and say which of the kept pictures are of today."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from sparring.bank.figure import Figure, figures_of
from sparring.bank.question import Question
from sparring.errors import UndrawnFigure
from sparring.prove.running import PYTHON, Running
from sparring.prove.svg import are_alike, themed

COMMAND = (*PYTHON, "-m", "sparring.prove.drawing")
WALL_SECONDS = 30.0
HERE = "figure.py"
MISSING = "matplotlib is not installed: pip install 'sparring[figures]'"


@dataclass(frozen=True, slots=True)
class Drawn:
    """One picture as its block draws it now; `svg` is empty where that failed, and `error` says why."""

    identity: str
    path: Path
    line: int
    svg: str
    error: str = ""

    @property
    def is_current(self) -> bool:
        """Whether the file has this picture."""
        return self.path.is_file() and are_alike(self.path.read_text(encoding="utf-8"), self.svg)


def draw_figures(questions: Iterable[Question]) -> tuple[Drawn, ...]:
    """Every picture of the questions, drawn in one process."""
    wanted = [
        (figure, number)
        for question in questions
        for figure in figures_of(question)
        for number in range(len(figure.paths))
    ]
    if not wanted:
        return ()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        said = _run(wanted, folder)
        return tuple(
            _read(figure, number, folder / str(place), said) for place, (figure, number) in enumerate(wanted)
        )


def _run(wanted: Sequence[tuple[Figure, int]], folder: Path) -> str:
    """Draws all into folders of their own; returns what went wrong with the whole."""
    (folder / "jobs.json").write_text(json.dumps(list(_jobs(wanted, folder))), encoding="utf-8")
    said = Running().run([*COMMAND, "jobs.json"], str(folder), WALL_SECONDS * (1 + len(wanted)))
    return MISSING if "No module named 'matplotlib" in said else said


def _jobs(wanted: Sequence[tuple[Figure, int]], folder: Path) -> Iterator[tuple[str, int, str, str]]:
    for place, (figure, number) in enumerate(wanted):
        here = folder / str(place)
        here.mkdir()
        (here / HERE).write_text("\n" * figure.line + figure.source, encoding="utf-8")
        yield str(here / HERE), number + 1, str(here / "drawn.svg"), str(here / "reason")


def _read(figure: Figure, number: int, here: Path, said: str) -> Drawn:
    """What one block left behind."""
    path, reason, svg = figure.paths[number], here / "reason", ""
    error = reason.read_text(encoding="utf-8") if reason.is_file() else ""
    try:
        if not error and (here / "drawn.svg").is_file():
            svg = themed((here / "drawn.svg").read_text(encoding="utf-8"), path.stem.replace(".", "-"))
        elif not error:
            error = said or "it left before its last line"
    except UndrawnFigure as trouble:
        error = str(trouble)
    return Drawn(figure.identity, path, figure.line, svg, error)
