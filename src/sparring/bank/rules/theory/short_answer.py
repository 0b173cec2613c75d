"""The length of the short answer."""

from __future__ import annotations

from collections.abc import Iterator

from sparring.bank.question import Question
from sparring.bank.scope import Scope
from sparring.bank.sections import SHORT_ANSWER
from sparring.errors import Fault

ID = "short-answer"
SENTENCE = "The short answer has at most 60 words."
MOST = 60


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """A short answer that cannot be said in half a minute."""
    words = len((question.section(SHORT_ANSWER) or "").split())
    if words > MOST:
        line = scope.manuscripts[question.identity].heading(SHORT_ANSWER)
        message = f"the short answer has {words} words: say it in {MOST}, the rest belongs to the answer"
        yield Fault(question.path, line, message, ID)
