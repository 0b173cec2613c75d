"""The form and number of the follow-ups."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sparring.bank.question import Question
from sparring.bank.scope import Scope
from sparring.bank.sections import FOLLOW_UPS
from sparring.errors import Fault

ID = "follow-ups"
SENTENCE = "There are two to five follow-ups, each with its answer."
FORM = re.compile(r"\*\*.+?\*\* \S.*")


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """Too few or too many follow-ups, and those without an answer."""
    manuscript = scope.manuscripts[question.identity]
    if FOLLOW_UPS not in manuscript.sections:
        return
    found = [item for item in manuscript.items(FOLLOW_UPS) if item.marker == "-"]
    if not 2 <= len(found) <= 5:
        message = f"{len(found)} follow-ups: write two to five as `- **Question?** Answer.`"
        yield Fault(question.path, manuscript.heading(FOLLOW_UPS), message, ID)
    for item in found:
        if not FORM.fullmatch(item.text):
            yield Fault(question.path, item.line, "write a follow-up as `- **Question?** Answer.`", ID)
