"""What follows a finished question: the next one of today, and when this one returns."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from sparring.bank.question import Question
from sparring.practice.planning.due import back_on
from sparring.practice.planning.today import today
from sparring.practice.words import back_words, fresh_start
from sparring.web.desk.desk import desk


def onward(request: HttpRequest, question: Question) -> dict[str, Any]:
    """The next question, how far today is, and the words for the day on which this one is asked again."""
    practice = desk().practice(request)
    back, plan = back_on(practice, question.identity), today(practice)
    others = (step for step in plan.steps if step.question.identity != question.identity)
    return {
        "plan": plan,
        "next": next((step for step in others if not step.is_done), None),
        "back": back_words(back, practice.day) if back else "",
        "fresh": fresh_start(question),
    }
