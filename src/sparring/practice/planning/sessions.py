"""A day's session as events: found, fixed when it is first opened, and changed only by the learner."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from sparring.inbox.event import EventKind, new_event
from sparring.practice.planning.aim import aim_of
from sparring.practice.planning.outcomes import Outcomes, outcomes
from sparring.practice.planning.practice import Practice
from sparring.practice.planning.prepare import preparation
from sparring.practice.planning.reading import OPENED
from sparring.recall.aiming.aim import Aim
from sparring.recall.choosing.board import Board, board
from sparring.recall.choosing.pick import Pick, Why
from sparring.recall.choosing.plan import next_pick, pick_of
from sparring.recall.choosing.session import Session, progress
from sparring.recall.choosing.skip import passed_over
from sparring.recall.measuring.readiness import readiness
from sparring.store.intake import take_in

EXTENDED, SWAPPED, ANEW = "extended", "swapped", "planned anew"
ASKED_AGAIN = "You asked to see it again. "


def found_of(practice: Practice) -> Outcomes:
    """Everything that the learner did so far."""
    return outcomes(practice.who, practice.index)


def learner_aim(practice: Practice) -> Aim:
    """What the learner's plan aims at."""
    return aim_of(preparation(practice.who), practice.index)


def board_of(practice: Practice, day: date | None = None) -> Board:
    """The board of today or of another day, as of what is known now."""
    found, day = found_of(practice), day or practice.day
    return board(learner_aim(practice), found.record, day, passed_over(found.skips, day))


def session_of(practice: Practice) -> Session:
    """Today's session, which is fixed by this call if it is the first of the day."""
    known = found_of(practice).reading.sessions.get(practice.day)
    if known is not None:
        return known
    opened = Session(practice.day, picks_for(practice, practice.day))
    return store_session(practice, opened, OPENED) if opened.picks else opened


def planned_anew(practice: Practice) -> Session:
    """Today's session after a change of role, date or minutes: only what is done stays."""
    known = session_of(practice)
    done = progress(known, found_of(practice).record).done
    picks = picks_for(practice, practice.day)
    fresh = replace(known, picks=(*done, *picks))
    return fresh if fresh.picks == known.picks else store_session(practice, fresh, ANEW)


def picks_for(practice: Practice, day: date) -> tuple[Pick, ...]:
    """The questions that a day still has room for: what is to come back first, then what the plan chooses."""
    found, today = found_of(practice), board_of(practice, day)
    picks: list[Pick] = []
    for prospect in today.prospects:
        again = found.reading.asked_again.get(prospect.candidate.identity)
        if again is not None and again <= day:
            pick = pick_of(prospect, today, Why.ASKED_FOR)
            picks.append(replace(pick, reason=ASKED_AGAIN + pick.reason))
    while (following := next_pick(today, picks)) is not None:
        picks.append(following)
    return tuple(picks)


def store_session(practice: Practice, session: Session, change: str) -> Session:
    """Appends the session as an event and takes it in; gives what holds from now on."""
    learner = practice.learner
    rest: dict[str, Any] = {"session": session.to_json(), "change": change}
    if change == OPENED:
        ready = readiness(learner_aim(practice), found_of(practice).record, practice.day)
        rest["readiness"] = None if ready is None else round(ready.estimate, 4)
    event = new_event(
        EventKind.SESSION,
        learner.face,
        learner.moment,
        learner.inbox.device(),
        question="",
        version="",
        mode=learner.mode.value,
        rest=rest,
    )
    learner.inbox.append(event)
    take_in(practice.who, learner.inbox)
    return found_of(practice).reading.sessions.get(practice.day, session)
