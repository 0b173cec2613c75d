"""The hints of a question with a program."""

from __future__ import annotations

from collections.abc import Iterator

from sparring.bank.question import Question
from sparring.bank.scope import Scope
from sparring.bank.sections import HINTS
from sparring.errors import Fault

ID = "hints"
SENTENCE = "A question with a program has three numbered hints."


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """Another number of hints, or hints without numbers."""
    manuscript = scope.manuscripts[question.identity]
    if HINTS in manuscript.sections:
        markers = [item.marker for item in manuscript.items(HINTS)]
        if markers != ["1.", "2.", "3."]:
            message = "write exactly three hints, numbered 1. 2. 3., each giving away a little more"
            yield Fault(question.path, manuscript.heading(HINTS), message, ID)
