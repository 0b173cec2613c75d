"""The worked example in the statement of a program."""

from __future__ import annotations

from collections.abc import Iterator

from sparring.bank.question import Question
from sparring.bank.reading.markdown import fences
from sparring.bank.scope import Scope
from sparring.errors import Fault

ID = "example"
SENTENCE = "The statement of a question with a program has a worked example."


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """A statement without a Python block that shows a call."""
    blocks = [block.text for block in fences(question.statement) if block.language.startswith("python")]
    if not any(">>>" in text for text in blocks):
        line = scope.manuscripts[question.identity].lines[0].number
        yield Fault(question.path, line, "add a ```python block with `>>>` calls to the statement", ID)
