"""The sentences of an answer that claim a cause or a law: what to look at first when it is to be refuted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sparring.bank.question import Question
from sparring.bank.reading.manuscript import read_manuscript
from sparring.bank.reading.markdown import Line

WORDS = """
because since so therefore hence always never only cannot any all needs need guarantees guarantee must
identical optimal unbiased
"""
WORD = re.compile(rf"(?<![\w-])(?:{'|'.join(WORDS.split())}|special to)(?![\w-])", re.I)
QUOTED = re.compile(r"\*\*[\"“].+?[\"”]\*\*", re.S)
"""A misconception: it is meant to be false."""

COMMENT = re.compile(r"<!-- (true: )?(.*?)-->", re.S)
HARMLESS = re.compile(r"\b(?:so that|so far|so on|and so|at all|not only|any of these|since \d{4})\b", re.I)
MARKER = re.compile(r"^(?:[-*]|\d+[.)]) (?:\[(?:must|nice|bonus)\] )?")
SENTENCE = re.compile(r".+?(?:[.!?][\"”*)]*(?=\s+[^a-z\s])|\Z)", re.S)
WORDLESS = ("Figures", "")
"""Sections in which nothing is claimed; the statement asks."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A sentence, the words in it that need a condition, a source or a proof, and its line in the file."""

    line: int
    section: str
    words: tuple[str, ...]
    sentence: str


def claims_of(question: Question) -> tuple[Claim, ...]:
    """The sentences of a question with such a word, in the order of its text."""
    sections = read_manuscript(question.path).sections
    return tuple(
        claim
        for title, lines in sections.items()
        if title not in WORDLESS
        for paragraph in paragraphs(lines[1:])
        for claim in claims_in(paragraph, title)
    )


def paragraphs(lines: Sequence[Line]) -> Iterator[Sequence[Line]]:
    """Lines that belong together: a paragraph, an item of a list, a row of a table."""
    together: list[Line] = []
    for line in (*lines, Line(0, "", fenced=False)):
        begins = re.match(r"\s*(?:[-*|]|\d+[.)])\s?", line.text) is not None
        if together and (begins or line.fenced or not line.text.strip()):
            yield together
            together = []
        if not line.fenced and line.text.strip():
            together.append(line)


def claims_in(lines: Sequence[Line], section: str) -> Iterator[Claim]:
    """The claims of one paragraph."""
    text = "\n".join(line.text for line in lines)
    text = QUOTED.sub(_blank, COMMENT.sub(_twin, text))
    for found in SENTENCE.finditer(text):
        sentence = MARKER.sub("", " ".join(found[0].split()))
        words = WORD.findall(HARMLESS.sub("", sentence))
        if words:
            start = found.start() + len(found[0]) - len(found[0].lstrip())
            line = lines[0].number + text.count("\n", 0, start)
            yield Claim(line, section, tuple(dict.fromkeys(word.lower() for word in words)), sentence)


def _blank(found: re.Match[str]) -> str:
    """Nothing, with as many ends of lines."""
    return "\n" * found[0].count("\n")


def _twin(found: re.Match[str]) -> str:
    """Of a comment what claims to be true; match terms, phrasings and probes are no sentences of ours."""
    return f"  {found[2]}" if found[1] else _blank(found)
