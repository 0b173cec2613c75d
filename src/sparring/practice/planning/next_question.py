"""The question that follows: the next of today's session."""

from __future__ import annotations

from sparring.practice.planning.practice import Practice
from sparring.practice.planning.today import Step, today


def next_question(practice: Practice, after: str = "") -> Step | None:
    """The first open question of today that is not `after`; None when nothing is left to do today."""
    open_ = [step for step in today(practice).steps if not step.is_done]
    return next((step for step in open_ if step.question.identity != after), None)
