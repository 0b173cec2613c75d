"""How long a program to mend is."""

from __future__ import annotations

from collections.abc import Iterator

from sparring.bank.kinds.programs import STARTER
from sparring.bank.question import Question
from sparring.bank.scope import Scope
from sparring.errors import Fault

ID = "size"
SENTENCE = "A program to mend has 40 to 120 lines."
LEAST, MOST = 40, 120


def check(question: Question, _: Scope) -> Iterator[Fault]:
    """Programs in which nothing must be looked for, and programs that nobody reads in a round."""
    repair = question.repair
    assert repair is not None  # this room is for programs to mend
    lines = len(repair.starter.splitlines())
    if not LEAST <= lines <= MOST:
        path = repair.checks_path.parent / STARTER
        yield Fault(path, 1, f"{lines} lines: a program to mend has {LEAST} to {MOST}", ID)
