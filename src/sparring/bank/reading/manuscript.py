"""A question's file line by line, for rules that say where something stands."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sparring.bank.reading.markdown import HEADING, Line, scan
from sparring.bank.reading.text import split

KEY = re.compile(r"([a-z]+)\s*:")
ITEM = re.compile(r"(?:[-*]|\d+[.)])\s+")


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list, its continuation lines joined, and the line on which it begins."""

    text: str
    line: int
    marker: str


@dataclass(frozen=True, slots=True)
class Manuscript:
    """The lines below the front matter, the line of each key, and the lines of each section."""

    lines: tuple[Line, ...]
    keys: Mapping[str, int]
    sections: Mapping[str, tuple[Line, ...]]

    @property
    def statement(self) -> tuple[Line, ...]:
        """The lines before the first section, the title among them."""
        return self.sections[""]

    def heading(self, section: str) -> int:
        """The line of a section's heading; the first line of the text where there is no such section."""
        found = self.sections.get(section)
        return found[0].number if found else self.lines[0].number

    def items(self, section: str) -> tuple[Item, ...]:
        """The entries of the lists of a section, outside fences."""
        return tuple(items(self.sections.get(section, ())[1:]))


def read_manuscript(path: Path) -> Manuscript:
    """The manuscript of a question that could be loaded."""
    text = path.read_text(encoding="utf-8")
    head, rest, first = split(text) or ("", text, 1)
    lines = tuple(scan(rest, first))
    found = ((KEY.match(line), number) for number, line in enumerate(head.split("\n"), start=2))
    keys = {key[1]: number for key, number in found if key}
    return Manuscript(lines, keys, by_section(lines))


def by_section(lines: tuple[Line, ...]) -> dict[str, tuple[Line, ...]]:
    """The lines of each `##` section, its heading first; what stands before them is under the empty title."""
    found: dict[str, list[Line]] = {"": []}
    title = ""
    for line in lines:
        heading = None if line.fenced else HEADING.match(line.text)
        if heading and len(heading[1]) == 2:
            title = heading[2]
        found.setdefault(title, []).append(line)
    return {name: tuple(part) for name, part in found.items()}


def items(lines: tuple[Line, ...]) -> Iterator[Item]:
    """The entries of the lists among some lines; an entry ends at a blank line, a fence or the next entry."""
    parts: list[str] = []
    marker, start = "", 0
    for line in (*lines, Line(0, "", fenced=False)):
        opening = None if line.fenced else ITEM.match(line.text)
        if parts and (opening or line.fenced or not line.text.strip()):
            yield Item(" ".join(parts), start, marker)
            parts = []
        if opening:
            parts, marker, start = [line.text[opening.end() :].strip()], opening[0].strip(), line.number
        elif parts:
            parts.append(line.text.strip())
