"""One question more today, because the learner wants it."""

from __future__ import annotations

from dataclasses import replace

from sparring.practice.planning.practice import Practice
from sparring.practice.planning.sessions import EXTENDED, board_of, session_of, store_session
from sparring.practice.planning.today import Today, today_from
from sparring.recall.choosing.board import Board
from sparring.recall.choosing.pick import Why
from sparring.recall.choosing.plan import pick_of
from sparring.recall.choosing.session import Session, extended


def extend(practice: Practice) -> Today:
    """Today's list with another question at its end; the same list when nothing is left to ask."""
    session, board = session_of(practice), board_of(practice)
    longer = extended(session, board)
    if longer == session:
        longer = _whatever_is_left(session, board)
    return today_from(practice, session if longer == session else store_session(practice, longer, EXTENDED))


def _whatever_is_left(session: Session, board: Board) -> Session:
    """Who asks for more gets it, be it the third of one topic in a row."""
    taken = {pick.question for pick in session.picks}
    best = next((one for one in board.prospects if one.candidate.identity not in taken), None)
    if best is None:
        return session
    return replace(session, picks=(*session.picks, pick_of(best, board, Why.ASKED_FOR)))
