"""The pseudocode of a coding question."""

from __future__ import annotations

from collections.abc import Iterator

from sparring.bank.question import Question
from sparring.bank.scope import Scope
from sparring.bank.sections import PSEUDOCODE
from sparring.errors import Fault

ID = "pseudocode"
SENTENCE = "Pseudocode is numbered steps, at least two."


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """Steps that are not numbered from one upwards."""
    manuscript = scope.manuscripts[question.identity]
    if PSEUDOCODE not in manuscript.sections:
        return
    markers = [item.marker for item in manuscript.items(PSEUDOCODE)]
    if len(markers) < 2 or markers != [f"{number}." for number in range(1, len(markers) + 1)]:
        message = "write the steps as one list numbered 1. 2. 3. …"
        yield Fault(question.path, manuscript.heading(PSEUDOCODE), message, ID)
