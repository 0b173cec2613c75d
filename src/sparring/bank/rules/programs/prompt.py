"""The prompt of a program: what an interviewer says before the candidate asks back."""

from __future__ import annotations

from collections.abc import Iterator

from sparring.bank.question import Question
from sparring.bank.scope import Scope
from sparring.errors import Fault

ID = "prompt"
SENTENCE = "The prompt of a program has at most 60 words; programs and formulas set apart do not count."
MOST = 60


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """A prompt that nobody would say aloud."""
    lines = scope.manuscripts[question.identity].statement
    words = sum(
        len(line.text.split()) for line in lines if not line.fenced and not line.text.startswith("# ")
    )
    if words > MOST:
        message = f"the prompt has {words} words: say it in {MOST}, the rest belongs to the clarifications"
        yield Fault(question.path, lines[0].number, message, ID)
