"""The day on which a question was last re-read."""

from __future__ import annotations

from collections.abc import Iterator

from sparring.bank.question import Question
from sparring.bank.scope import Scope
from sparring.errors import Fault

ID = "dates"
SENTENCE = "`checked` does not lie in the future."


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """A day that has not come yet."""
    if question.checked > scope.today:
        line = scope.manuscripts[question.identity].keys.get("checked", 1)
        message = (
            f"checked on {question.checked}, after today ({scope.today}): write the day of the last reading"
        )
        yield Fault(question.path, line, message, ID)
