"""Why a question was chosen, in one sentence with the learner's own numbers."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from sparring.recall.aiming.floors import Slot
from sparring.recall.choosing.board import DUE_BELOW, Board
from sparring.recall.choosing.pick import Why
from sparring.recall.choosing.prospect import Prospect
from sparring.recall.grading.rating import Rating

MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
WENT = {Rating.GOOD: "went well", Rating.HARD: "half went well", Rating.AGAIN: "did not go well"}


def reason(prospect: Prospect, board: Board, why: Why) -> str:
    """The sentence of a pick: the rule that chose it, then what the minutes change."""
    lead, outlook = _lead(prospect, board, why), _outlook(prospect, board)
    return f"{lead}: {outlook}."


def spoken(day: date) -> str:
    """A date as a person says it, such as 12 Dec."""
    return f"{day.day} {MONTHS[day.month - 1]}"


def percent(p: float) -> str:
    """A chance as people say it; never certain, for no model is."""
    return f"{min(max(round(100 * p), 1), 99)} %"


def ago(days: int) -> str:
    """How long ago, in words."""
    return {0: "today", 1: "yesterday"}.get(days, f"{days} days ago")


def _lead(prospect: Prospect, board: Board, why: Why) -> str:
    match why:
        case Why.MOCK:
            left = (board.horizon - board.today).days
            return f"Mock round, {left} days before the interview, by the clock"
        case Why.PROGRAM:
            return _slot_lead(board, Slot.PROGRAM)
        case Why.LONG:
            return _slot_lead(board, Slot.LONG)
        case Why.DUE:
            chance = board.recalibration.corrected(prospect.now)
            return f"Due, for today you would recall it at {percent(chance)}, under {percent(DUE_BELOW)}"
        case Why.NEW | Why.REVIEW | Why.ASKED_FOR:
            return _history(prospect, board)
        case _:
            assert_never(why)


def _slot_lead(board: Board, slot: Slot) -> str:
    claim = board.claims[slot]
    name = "program" if slot is Slot.PROGRAM else "design or case"
    if claim.is_new:
        return f"Your first {name}"
    if slot is Slot.PROGRAM and claim.is_overdue:
        return f"A program at least every second day, and your last was {ago(claim.days)}"
    if claim.is_overdue:
        return f"Your last {name} was {ago(claim.days)}"
    share, without = round(100 * claim.share), round(100 * claim.without)
    return f"Without a {name} today they would have {without} % of your minutes, and {share} % are theirs"


def _history(prospect: Prospect, board: Board) -> str:
    if prospect.card is None:
        return "New to you"
    latest = board.record.latest[prospect.candidate.identity]
    when = ago((board.today - latest.date).days)
    return f"It {WENT[latest.rating]} {when}"


def _outlook(prospect: Prospect, board: Board) -> str:
    before, after = prospect.before, prospect.after
    if prospect.card is not None:
        before, after = board.recalibration.corrected(before), board.recalibration.corrected(after)
    verb = "answer" if prospect.card is None else "recall"
    minutes = max(round(prospect.minutes), 1)
    effort = "1 minute lifts" if minutes == 1 else f"{minutes} minutes lift"
    day = spoken(board.horizon)
    return f"on {day} you would {verb} it at {percent(before)}, {effort} that to {percent(after)}"
