"""The structure of a question's Markdown: headings, fenced blocks and the prose between them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sparring.bank.section import Section

OPENING = re.compile(r" {0,3}(`{3,}|~{3,})\s*([^`]*)$")
HEADING = re.compile(r" {0,3}(#{1,6})\s+(.*?)(?:\s+#+)?\s*$")


class Line(NamedTuple):
    """One line with its number in the file; `fenced` holds for the fences too."""

    number: int
    text: str
    fenced: bool


class Fence(NamedTuple):
    """A fenced block: its info string, its text, and the line of its opening fence."""

    language: str
    text: str
    line: int
    closed: bool = True


def scan(text: str, first: int = 1) -> Iterator[Line]:
    """The lines of a text, numbered from `first`, each with whether a fence holds it."""
    mark = ""
    for number, line in enumerate(text.split("\n"), start=first):
        if mark:
            yield Line(number, line, fenced=True)
            mark = "" if closes(line, mark) else mark
        else:
            opening = OPENING.match(line)
            mark = opening[1] if opening else ""
            yield Line(number, line, fenced=bool(opening))


def closes(line: str, mark: str) -> bool:
    """Whether a line ends the fence that `mark` opened."""
    bare = line.strip()
    return len(bare) >= len(mark) and not bare.strip(mark[0]) and len(line) - len(line.lstrip(" ")) <= 3


def fences(text: str, first: int = 1) -> Iterator[Fence]:
    """The fenced blocks of a text; one that is never closed runs to the end."""
    mark, language, start, inside = "", "", 0, list[str]()
    for number, line in enumerate(text.split("\n"), start=first):
        if mark and closes(line, mark):
            yield Fence(language, "\n".join(inside) + "\n", start)
            mark = ""
        elif mark:
            inside.append(line)
        elif opening := OPENING.match(line):
            mark, language, start, inside = opening[1], opening[2].strip(), number, []
    if mark:
        yield Fence(language, "\n".join(inside) + "\n", start, closed=False)


def prose(text: str, first: int = 1) -> Iterator[Line]:
    """The lines of a text outside its fences."""
    return (line for line in scan(text, first) if not line.fenced)


def headings(text: str, first: int = 1) -> Iterator[tuple[int, str, int]]:
    """Level, title and line number of every heading."""
    for line in scan(text, first):
        found = None if line.fenced or "#" not in line.text else HEADING.match(line.text)
        if found:
            yield len(found[1]), found[2], line.number


def parts(text: str, first: int = 1) -> tuple[str, tuple[Section, ...]]:
    """What stands before the first `##` heading, and the sections after it."""
    lines = text.split("\n")
    marks = [(title, number) for level, title, number in headings(text, first) if level == 2]
    ends = [number - first for _, number in marks] + [len(lines)]
    lead = "\n".join(lines[: ends[0]]).strip("\n")
    sections = (
        Section(title, "\n".join(lines[number - first + 1 : end]).rstrip("\n"), number)
        for (title, number), end in zip(marks, ends[1:], strict=True)
    )
    return lead, tuple(sections)
