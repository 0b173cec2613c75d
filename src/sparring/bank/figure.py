"""The blocks of a question that draw its pictures, and the files that they are drawn into."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sparring.bank.question import Question
from sparring.bank.reading.files import PICTURE, README
from sparring.bank.reading.markdown import Fence, fences

LANGUAGE = "python figure"
INFO = re.compile(rf"{LANGUAGE} ([a-z0-9]+(?:-[a-z0-9]+)*)(?: ([2-9]))?")
MOST_BYTES = 30_000


@dataclass(frozen=True, slots=True)
class Figure:
    """One block: its program, the line of its opening fence, and a file for each frame, mostly one."""

    identity: str
    name: str
    line: int
    source: str
    paths: tuple[Path, ...]


def figures_of(question: Question) -> Iterator[Figure]:
    """The figures of a question in the order of its text; malformed blocks are left out."""
    for _, block in figure_blocks(question):
        figure = read_figure(question, block)
        if figure is not None:
            yield figure


def figure_blocks(question: Question) -> Iterator[tuple[str, Fence]]:
    """Each block that means to draw something, with the title of its section."""
    for section in question.sections:
        for block in fences(section.text, section.line + 1):
            if block.language.startswith(LANGUAGE):
                yield section.title, block


def read_figure(question: Question, block: Fence) -> Figure | None:
    """The figure of a block; None when its first line is not of the form."""
    found = INFO.fullmatch(block.language)
    if found is None:
        return None
    frames = [f"{found[1]}-{number + 1}" for number in range(int(found[2]))] if found[2] else [found[1]]
    paths = tuple(picture_path(question.path, frame) for frame in frames)
    return Figure(question.identity, found[1], block.line, block.text, paths)


def picture_path(markdown: Path, name: str) -> Path:
    """Where a picture of a question lies: in its folder, or beside its file under the same name."""
    stem = "" if markdown.name == README else f"{markdown.stem}."
    return markdown.with_name(f"{stem}{name}{PICTURE}")


def pictures_beside(markdown: Path) -> list[Path]:
    """The pictures of a question that are there."""
    pattern = "*" if markdown.name == README else f"{markdown.stem}.*"
    return sorted(markdown.parent.glob(f"{pattern}{PICTURE}"))
