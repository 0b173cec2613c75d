"""Ask me again tomorrow: a question comes back the next day, whatever its rating says."""

from __future__ import annotations

from datetime import date

from sparring.bank.question import Question
from sparring.inbox.event import EventKind, new_event
from sparring.practice.planning.practice import Practice
from sparring.store.intake import take_in


def ask_again(practice: Practice, question: Question) -> date:
    """Remembers the wish and gives the day from which the question is asked again; it is no attempt."""
    learner, day = practice.learner, date.fromordinal(practice.day.toordinal() + 1)
    event = new_event(
        EventKind.RATING,
        learner.face,
        learner.moment,
        learner.inbox.device(),
        question=question.identity,
        version=question.version,
        mode=learner.mode.value,
        rest={"ask_again": day.isoformat()},
    )
    learner.inbox.append(event)
    take_in(practice.who, learner.inbox)
    return day
