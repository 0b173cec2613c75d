"""The number of decoys of a coding question."""

from __future__ import annotations

from collections.abc import Iterator

from sparring.bank.question import Question
from sparring.bank.scope import Scope
from sparring.errors import Fault

ID = "enough-decoys"
SENTENCE = "A coding question has three decoys or more."
LEAST = 3


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """Too few decoys."""
    coding = question.coding
    assert coding is not None  # this room is for kinds with a program to write
    if len(coding.decoys) < LEAST:
        message = f"{len(coding.decoys)} decoys: write at least {LEAST} mistakes that people really make"
        yield Fault(question.path, scope.manuscripts[question.identity].lines[0].number, message, ID)
