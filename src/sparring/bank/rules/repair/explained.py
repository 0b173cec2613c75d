"""What the answer says of each fault."""

from __future__ import annotations

from collections.abc import Iterator

from sparring.bank.question import Question
from sparring.bank.scope import Scope
from sparring.bank.sections import ANSWER
from sparring.errors import Fault

ID = "explained"
SENTENCE = "The answer of a program to mend has a part for each fault, headed by its name."


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """Faults that the answer passes over."""
    repair = question.repair
    assert repair is not None  # this room is for programs to mend
    manuscript = scope.manuscripts[question.identity]
    if ANSWER not in manuscript.sections:
        return
    headings = {line.text for line in manuscript.sections[ANSWER] if not line.fenced}
    for wanted in (f"### {one.name.replace('-', ' ').capitalize()}" for one in repair.faults):
        if wanted not in headings:
            message = f"say where this fault is, and why it is one, below a line `{wanted}`"
            yield Fault(question.path, manuscript.heading(ANSWER), message, ID)
