"""What public lists ask, and which question of the bank answers it."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sparring.bank.question import Question
from sparring.errors import Fault

DEMAND = "demand.toml"
OPEN = "open"
COUNTS = {"counted": 1, "later": 2}
"""The counts of lists, each with the number by which it is divided to come to the scale of the first."""

KEYS = {"topic": str, "kind": str, "lists": int, "question": str}
OPTIONAL = {"in_part": bool, "named": bool}
WORDS = {str: "text", int: "whole number", bool: "`true` or `false`"}


@dataclass(frozen=True, slots=True)
class Subject:
    """Something that lists ask; `question` is an identity, or empty where no question answers it.

    `asked` is how many of 17 lists ask it, or what a later count comes to on that scale.
    """

    title: str
    count: str
    topic: str
    kind: str
    lists: int
    question: str
    is_whole: bool
    is_named: bool

    @property
    def asked(self) -> int:
        return -(-self.lists // COUNTS[self.count])


def read_demand(root: Path) -> tuple[Subject, ...]:
    """The subjects of a bank, without lines that are wrong; none where there is no such file."""
    found, _ = _read(root)
    return tuple(
        Subject(
            title,
            count,
            values["topic"],
            values["kind"],
            values["lists"],
            "" if values["question"] == OPEN else values["question"],
            values["question"] != OPEN and not values.get("in_part", False),
            values.get("named", False),
        )
        for count, title, values in _lines_in(found)
        if not _form(values)
    )


def demand_faults(root: Path, questions: Mapping[str, Question]) -> Iterator[Fault]:
    """What is wrong with the file: lines of another form, questions that are not there or are asked more."""
    found, fault = _read(root)
    if fault is not None:
        yield fault
    for count in [count for count in found if count not in COUNTS]:
        yield Fault(root / DEMAND, 1, f"[{count}] is no count: there are {' and '.join(COUNTS)}")
    for _, title, values in _lines_in(found):
        complaint = _form(values) or _unknown(values["question"], questions)
        if complaint:
            yield Fault(root / DEMAND, _line(root, title), f"{title!r}: {complaint}")
    for subject in read_demand(root):
        question = questions.get(subject.question)
        if question is not None and subject.is_whole and question.asked < subject.asked:
            message = f"write `asked: {subject.asked}`: so many lists ask “{subject.title}” ({DEMAND})"
            yield Fault(question.path, 1, message)


def _read(root: Path) -> tuple[dict[str, Any], Fault | None]:
    path = root / DEMAND
    try:
        return tomllib.loads(path.read_text(encoding="utf-8")), None
    except FileNotFoundError:
        return {}, None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        return {}, Fault(path, 1, f"what lists ask cannot be read: {error}")


def _lines_in(found: Mapping[str, Any]) -> Iterator[tuple[str, str, Any]]:
    for count in COUNTS:
        for title, values in found.get(count, {}).items():
            yield count, title, values


def _form(values: Any) -> str:
    """What is wrong with one line, or an empty text."""
    if not isinstance(values, dict):
        return "write `{ topic = …, kind = …, lists = …, question = … }`"
    for key, wanted in {**KEYS, **OPTIONAL}.items():
        if (key in KEYS or key in values) and type(values.get(key)) is not wanted:
            return f"`{key}` is no {WORDS[wanted]}"
    unknown = set(values) - set(KEYS) - set(OPTIONAL)
    return f"`{min(unknown)}` is no key" if unknown else ""


def _unknown(identity: str, questions: Mapping[str, Question]) -> str:
    if identity == OPEN or identity in questions:
        return ""
    return f"`{identity}` is no question of this bank: write an identity or `{OPEN}`"


def _line(root: Path, title: str) -> int:
    """The line on which a subject stands."""
    lines = (root / DEMAND).read_text(encoding="utf-8").split("\n")
    return next((number for number, line in enumerate(lines, 1) if line.startswith(f'"{title}" =')), 1)
