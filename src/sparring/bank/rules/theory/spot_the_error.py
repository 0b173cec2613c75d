"""The form of the section that hides an error."""

from __future__ import annotations

from collections.abc import Iterator

from sparring.bank.false_sentence import MARK, read_false_sentence
from sparring.bank.question import Question
from sparring.bank.scope import Scope
from sparring.bank.sections import SPOT_THE_ERROR
from sparring.errors import Fault

ID = "spot-the-error"
SENTENCE = "`## Spot the error` is a paragraph with one false statement, then its correction."


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """A section without a paragraph to read first, or without a correction."""
    text = question.section(SPOT_THE_ERROR)
    if text is None:
        return
    before, mark, after = text.partition(f"\n\n{MARK}")
    if not (before.strip() and mark and after.strip()):
        line = scope.manuscripts[question.identity].heading(SPOT_THE_ERROR)
        message = f"write the paragraph, a blank line, and a paragraph that begins with `{MARK}`"
        yield Fault(question.path, line, message, ID)
        return
    found = read_false_sentence(text)
    if found and found.number is not None and not 1 <= found.number <= len(found.sentences):
        message = f"there is no sentence {found.number}: the paragraph has {len(found.sentences)}"
        line = scope.manuscripts[question.identity].heading(SPOT_THE_ERROR)
        yield Fault(question.path, line, message, ID)
