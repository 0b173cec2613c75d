"""Fenced blocks that end."""

from __future__ import annotations

from collections.abc import Iterator

from sparring.bank.question import Question
from sparring.bank.reading.markdown import fences
from sparring.bank.scope import Scope
from sparring.errors import Fault

ID = "fences"
SENTENCE = "Every fenced block is closed."


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """A block that swallows the rest of the file."""
    lines = scope.manuscripts[question.identity].lines
    for block in fences("\n".join(line.text for line in lines), lines[0].number):
        if not block.closed:
            yield Fault(question.path, block.line, "this fenced block is never closed", ID)
