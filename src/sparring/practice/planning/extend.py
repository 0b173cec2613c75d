"""One question more today, because the learner wants it."""

from __future__ import annotations

from sparring.practice.planning.practice import Practice
from sparring.practice.planning.sessions import EXTENDED, board_of, session_of, store_session
from sparring.practice.planning.today import Today, today_from
from sparring.recall.session import extended


def extend(practice: Practice) -> Today:
    """Today's list with another question at its end; the same list when nothing is left to ask."""
    session = session_of(practice)
    longer = extended(session, board_of(practice))
    return today_from(practice, session if longer == session else store_session(practice, longer, EXTENDED))
