"""The sources of a question."""

from __future__ import annotations

from collections.abc import Iterator

from sparring.bank.question import Question
from sparring.bank.scope import Scope
from sparring.errors import Fault

ID = "sources"
SENTENCE = "A question names at least one source."


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """A question that nobody can look up."""
    if not question.sources:
        line = scope.manuscripts[question.identity].keys.get("sources", 1)
        yield Fault(question.path, line, "no source: name a paper, a book's section or documentation", ID)
