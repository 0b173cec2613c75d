"""What a learner keeps about a question, as its page shows it."""

from __future__ import annotations

from dataclasses import dataclass

from django.http import HttpRequest

from sparring.bank.question import Question
from sparring.store.own import own
from sparring.web.desk.desk import desk


@dataclass(frozen=True, slots=True)
class OwnOfQuestion:
    """Whether a question is marked, and the note on it."""

    is_marked: bool
    note: str


def own_of(request: HttpRequest, question: Question) -> OwnOfQuestion:
    """What the learner keeps about a question, under its present and its former names."""
    kept, names = own(desk().who(request)), (question.identity, *question.aliases)
    return OwnOfQuestion(kept.is_marked(names), kept.note(names))
