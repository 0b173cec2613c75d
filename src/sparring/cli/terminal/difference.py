"""A difference between two programs as a person reads it."""

from __future__ import annotations

import click

from sparring.bank.question import Question
from sparring.practice.change import change_of

COLOURS = {"+": "green", "-": "red", "@": "cyan"}


def coloured(difference: str) -> str:
    """A unified difference with what is new in green and what is gone in red."""
    return "\n".join(click.style(line, fg=COLOURS.get(line[:1])) for line in difference.splitlines())


def change_text(question: Question, source: str) -> str:
    """What the learner has changed so far in a program to mend."""
    if question.repair is None:
        return "There is nothing to mend here: all of it is yours."
    return coloured(change_of(question, source)) or "You have changed nothing yet."
