"""The Markdown text of a question below its front matter: title, statement, sections."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from sparring.bank.reading.markdown import headings, parts
from sparring.bank.section import Section


class Text(NamedTuple):
    """What a learner reads of a question."""

    title: str
    statement: str
    sections: tuple[Section, ...]

    def section(self, title: str) -> str | None:
        """The text of one section, or None when there is no such section."""
        return next((part.text.strip("\n") for part in self.sections if part.title == title), None)


Complaint = tuple[int, str]


def text_of(path: Path) -> Text | None:
    """The text of a question's Markdown file, without a look at its front matter; None when it has none."""
    return text_in(path.read_text(encoding="utf-8"))


def text_in(markdown: str) -> Text | None:
    """The same from what the file holds."""
    divided = split(markdown)
    return read_text(divided[1], divided[2])[0] if divided else None


def split(text: str) -> tuple[str, str, int] | None:
    """The front matter, the rest, and the line on which the rest begins; None without front matter."""
    if not text.startswith("---\n"):
        return None
    end = text.find("\n---\n", 3)
    if end < 0:
        return None
    head, rest = text[4 : end + 1], text[end + 5 :]
    return head, rest, head.count("\n") + 3


def read_text(rest: str, first: int) -> tuple[Text | None, tuple[Complaint, ...]]:
    """What stands below the front matter, whose first line has the number `first`."""
    titles = [(title, line) for level, title, line in headings(rest, first) if level == 1]
    if not titles:
        return None, ((first, "no title: write it as a `# heading` below the front matter"),)
    faults = [(line, "a second `# heading`: a question has one title") for _, line in titles[1:]]
    title, line = titles[0]
    lines = rest.split("\n")
    if any(text.strip() for text in lines[: line - first]):
        faults.append((first, "text before the title: the `# heading` comes first"))
    statement, sections = parts("\n".join(lines[line - first + 1 :]), line + 1)
    faults.extend(repeated(sections))
    if not statement.strip():
        faults.append((line, "no statement: ask the question in two or three sentences below the title"))
    return Text(title, statement, sections), tuple(faults)


def repeated(sections: Sequence[Section]) -> Iterator[Complaint]:
    """Sections whose heading stands there twice."""
    seen: set[str] = set()
    for section in sections:
        if section.title in seen:
            yield section.line, f"`## {section.title}` stands here a second time: join the two sections"
        seen.add(section.title)
