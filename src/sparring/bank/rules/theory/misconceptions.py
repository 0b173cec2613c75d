"""The form and number of the misconceptions."""

from __future__ import annotations

from collections.abc import Iterator

from sparring.bank.misconception import read_misconception
from sparring.bank.question import Question
from sparring.bank.scope import Scope
from sparring.bank.sections import MISCONCEPTIONS
from sparring.errors import Fault

ID = "misconceptions"
SENTENCE = "There are at least two misconceptions, each quoted and put right."


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """Too few misconceptions, and malformed ones."""
    manuscript = scope.manuscripts[question.identity]
    if MISCONCEPTIONS not in manuscript.sections:
        return
    items = manuscript.items(MISCONCEPTIONS)
    if len(items) < 2:
        message = f'{len(items)} misconceptions: write at least two as `- **"…"** …`'
        yield Fault(question.path, manuscript.heading(MISCONCEPTIONS), message, ID)
    for item in items:
        if read_misconception(item.text) is None:
            message = 'write a misconception as `- **"What people say."** What is true.`'
            yield Fault(question.path, item.line, message, ID)
