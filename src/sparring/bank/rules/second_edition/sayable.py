"""A short answer that can be said."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sparring.bank.kind import SECOND_EDITION
from sparring.bank.question import Question
from sparring.bank.scope import Scope
from sparring.bank.sections import SHORT_ANSWER
from sparring.errors import Fault

ID = "sayable"
SENTENCE = "The short answer of a second edition has no formula."
FORMULA = re.compile(r"(?<!\\)\$|^```", re.M)


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """Formulas where an interviewer would hear words."""
    if question.edition < SECOND_EDITION:
        return
    for line in scope.manuscripts[question.identity].sections.get(SHORT_ANSWER, ()):
        if FORMULA.search(line.text):
            message = "a formula in the short answer: say it in words, it may stand in the answer"
            yield Fault(question.path, line.number, message, ID)
            return
