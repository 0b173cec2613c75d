"""What of a long answer is looked at first: one example, and one picture."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sparring.bank.question import Question, Section
from sparring.bank.reading.markdown import scan
from sparring.bank.sections import ANSWER

HEADED = re.compile(r"\*\*(?:an? |the |one )?(?:small |worked )?(?:example|by hand|with numbers)\b", re.I)
SAID = re.compile(r"(?:^|(?<=[.:?!]\s))(?:An? (?:small |tiny )?example|Example|For example|For instance)\b")
PICTURE = re.compile(r"```mermaid\b|!\[")
TABLE = re.compile(r"\|.*\|[ \t]*\n\|[ \t:|-]+\|[ \t]*$", re.M)
NO_PROSE = re.compile(r"```|~~~|\||#|<|>|!\[")


@dataclass(frozen=True, slots=True)
class FirstLook:
    """Blocks of the answer as sections of their own; None where it has none of the kind."""

    example: Section | None
    picture: Section | None


def first_look(question: Question) -> FirstLook:
    """The example, and the picture or else the first table that is no part of it."""
    section = next((part for part in question.sections if part.title == ANSWER), None)
    blocks = tuple(blocks_of(section)) if section else ()
    example = _example(blocks)
    others = [one for one in blocks if example is None or one.text not in example.text]
    drawn = next((one for one in blocks if PICTURE.match(one.text)), None)
    return FirstLook(example, drawn or next((one for one in others if TABLE.match(one.text)), None))


def blocks_of(section: Section) -> Iterator[Section]:
    """The blocks of a section between its blank lines; a fenced block is one."""
    block: list[str] = []
    for line in scan(section.text, section.line + 1):
        if line.fenced or line.text.strip():
            block.append(line.text)
        elif block:
            yield Section(section.title, "\n".join(block), line.number - len(block) - 1)
            block = []
    if block:
        end = section.line + 1 + section.text.count("\n")
        yield Section(section.title, "\n".join(block), end - len(block))


def _example(blocks: Sequence[Section]) -> Section | None:
    """The block that says that it is one, from there on; what it announces by a colon belongs to it."""
    for begins in (HEADED.match, SAID.search):
        for place, one in enumerate(blocks):
            found = begins(one.text)
            if found and not NO_PROSE.match(one.text):
                rest = "\n\n".join(part.text for part in _with_announced(blocks, place))
                return Section(one.title, rest[found.start() :], one.line)
    return None


def _with_announced(blocks: Sequence[Section], first: int) -> Sequence[Section]:
    last = first
    while blocks[last].text.rstrip().endswith(":") and last + 1 < len(blocks):
        last += 1
    return blocks[first : last + 1]
