"""The form of the clarifications."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sparring.bank.question import Question
from sparring.bank.scope import Scope
from sparring.bank.sections import CLARIFICATIONS
from sparring.errors import Fault

ID = "clarifications"
SENTENCE = "Each clarification is a question with a question mark, and its answer."
FORM = re.compile(r"\*\*[^*]+\?\*\* \S.*")


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """Clarifications that ask nothing, or have no answer."""
    manuscript = scope.manuscripts[question.identity]
    for item in manuscript.items(CLARIFICATIONS):
        if item.marker != "-" or not FORM.fullmatch(item.text):
            yield Fault(question.path, item.line, "write a clarification as `- **Question?** Answer.`", ID)
