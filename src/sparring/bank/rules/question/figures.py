"""Pictures: each has its block, its file and words for those who do not see it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from sparring.bank.figure import (
    INFO,
    LANGUAGE,
    MOST_BYTES,
    Figure,
    figure_blocks,
    figures_of,
    pictures_beside,
)
from sparring.bank.question import Question
from sparring.bank.reading.files import PICTURE
from sparring.bank.reading.markdown import Line
from sparring.bank.scope import Scope
from sparring.bank.sections import FIGURES
from sparring.bank.syntax import parse
from sparring.errors import Fault

ID = "figures"
SENTENCE = "Each picture is drawn by a block in `## Figures`, shown where it is talked of, and told in words."
IMAGE = re.compile(r"!\[([^\]]*)\]\(([^)\s]+)\)")
FEWEST, MOST = 8, 60
DRAW = "spar bank figures --write"


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """Blocks out of place, pictures that nothing draws or shows, and pictures without words."""
    figures = tuple(figures_of(question))
    shown = tuple(images(scope.manuscripts[question.identity].lines))
    for line, message in [
        *misplaced(question),
        *unparsed(figures),
        *unshown(question, figures, shown),
        *untold(shown),
        *undrawn(figures),
    ]:
        yield Fault(question.path, line, message, ID)
    drawn = {path for figure in figures for path in figure.paths}
    for path in pictures_beside(question.path):
        if path not in drawn:
            yield Fault(path, 1, f"no block of {question.path.name} draws it: remove the file", ID)


def images(lines: Sequence[Line]) -> Iterator[tuple[int, str, str]]:
    """The line, words and file of each image, outside fences."""
    text = "\n".join("" if line.fenced else line.text for line in lines)
    for found in IMAGE.finditer(text):
        yield lines[0].number + text.count("\n", 0, found.start()), found[1], found[2]


def misplaced(question: Question) -> Iterator[tuple[int, str]]:
    """Blocks outside their section, with a first line that says no name, or with a name that is taken."""
    names: set[str] = set()
    for title, block in figure_blocks(question):
        found = INFO.fullmatch(block.language)
        if found is None:
            form = f"write `{LANGUAGE} name-in-small-letters`, with a number of 2 to 9 behind it for frames"
            yield block.line, f"`{block.language}` names no figure: {form}"
        elif title != FIGURES:
            yield block.line, f"a figure's block stands in `## {FIGURES}`, the last section: nobody reads it"
        elif found[1] in names:
            yield block.line, f"a second figure `{found[1]}`: give it another name"
        names.add(found[1] if found else "")


def unparsed(figures: Sequence[Figure]) -> Iterator[tuple[int, str]]:
    """Blocks that are no Python."""
    for figure in figures:
        try:
            parse(figure.source)
        except SyntaxError as error:
            yield figure.line + (error.lineno or 0), f"the figure does not parse: {error.msg}"


def unshown(
    question: Question, figures: Sequence[Figure], shown: Sequence[tuple[int, str, str]]
) -> Iterator[tuple[int, str]]:
    """Figures that no image shows, and images of pictures that no block draws."""
    names = {target for _, _, target in shown}
    drawn = {path.name for figure in figures for path in figure.paths}
    for figure in figures:
        for path in figure.paths:
            if path.name not in names:
                yield figure.line, f"nothing shows it: write `![what one sees]({path.name})` in the answer"
    for line, _, target in shown:
        if target.endswith(PICTURE) and target not in drawn:
            yield line, f"no block in `## {FIGURES}` of {question.path.name} draws `{target}`"


def untold(shown: Sequence[tuple[int, str, str]]) -> Iterator[tuple[int, str]]:
    """Images without words that say what one sees."""
    for line, words, _ in shown:
        count = len(words.split())
        if not FEWEST <= count <= MOST:
            message = f"{count} words for the picture: say in {FEWEST} to {MOST} what one sees and reads off"
            yield line, message


def undrawn(figures: Sequence[Figure]) -> Iterator[tuple[int, str]]:
    """Pictures that are not there, or too heavy."""
    for figure in figures:
        for path in figure.paths:
            size = weight(path)
            if size is None:
                yield figure.line, f"{path.name} is not drawn: {DRAW} {figure.identity}"
            elif size > MOST_BYTES:
                message = f"{path.name} has {size:,} bytes, at most {MOST_BYTES:,} may be: draw fewer points"
                yield figure.line, message


def weight(path: Path) -> int | None:
    """The bytes of a file; None where there is none."""
    return path.stat().st_size if path.is_file() else None
