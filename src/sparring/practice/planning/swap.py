"""Not this one today: another question takes its place, and the reason is remembered."""

from __future__ import annotations

from sparring.errors import QuestionNotFound
from sparring.practice.planning.practice import Practice
from sparring.practice.planning.sessions import SWAPPED, board_of, session_of, store_session
from sparring.practice.planning.today import Today, today_from
from sparring.recall.choosing.session import swapped
from sparring.recall.choosing.skip import SkipWhy


def swap(practice: Practice, question: str, why: SkipWhy) -> Today:
    """Today's list with another question in the place of one; "too long" holds for today only."""
    session = session_of(practice)
    if not any(pick.question == question for pick in session.picks):
        raise QuestionNotFound(f"{question} is not on today's list. See it: spar today")
    new = swapped(session, question, why, board_of(practice))
    return today_from(practice, store_session(practice, new, SWAPPED))
