"""Titles that two questions share."""

from __future__ import annotations

from collections.abc import Iterator

from sparring.bank.question import Question
from sparring.bank.scope import Scope
from sparring.errors import Fault

ID = "unique-title"
SENTENCE = "No other question has the same title."


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """Another question with this title."""
    for other in scope.bank.questions:
        if other.identity != question.identity and other.title.casefold() == question.title.casefold():
            line = scope.manuscripts[question.identity].lines[0].number
            yield Fault(question.path, line, f"{other.identity} has the same title: reword one", ID)
