"""Choosing a day's questions one by one: lapses, mock round, slots, due reviews, then the best gain."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from sparring.recall.aiming.floors import Slot
from sparring.recall.aiming.phase import Phase
from sparring.recall.choosing.board import Board
from sparring.recall.choosing.pick import Pick, Why
from sparring.recall.choosing.prospect import Prospect
from sparring.recall.choosing.reason import reason
from sparring.recall.choosing.slots import ROUNDS, Claim
from sparring.recall.round import LONG, Round

DUE_SHARE = {
    Phase.STEADY: 0.5,
    Phase.LEARN: 0.15,
    Phase.CONSOLIDATE: 0.25,
    Phase.MOCKS: 0.4,
    Phase.REVIEW: 1.0,
}
"""The part of a day's minutes that due reviews may take, the more the nearer the date."""
LONG_SHARE = 0.5
"""The part of a day's minutes that designs and cases may take together while anything else gains."""
WORTH = 0.03
"""A question is worth a place only if it lifts its chance by at least so much."""
MOCK_THEORY = 4
"""A mock round until there are real ones: a program and so many theory questions."""
MOST_IN_A_ROW = 2
"""How many questions of one topic may follow each other."""


def plan_day(board: Board) -> tuple[Pick, ...]:
    """The questions of a day, as many as its minutes hold."""
    picks: list[Pick] = []
    while (pick := next_pick(board, picks)) is not None:
        picks.append(pick)
    return tuple(_warmed_up(picks, board))


def next_pick(board: Board, picks: Sequence[Pick]) -> Pick | None:
    """The question that follows these; None when the minutes are used or nothing is left to gain."""
    left = board.minutes - board.done - sum(one.minutes for one in picks)
    if left <= 0:
        return None
    crowding: tuple[Why, Prospect] | None = None
    for why, prospect in _wishes(board, picks):
        if not _is_allowed(prospect, board, picks) or (picks and prospect.minutes > 2 * left):
            continue
        if not _is_crowding(prospect, board, picks):
            return pick_of(prospect, board, why)
        crowding = crowding or (why, prospect)
    return None if crowding is None else pick_of(crowding[1], board, crowding[0])


def _is_crowding(prospect: Prospect, board: Board, picks: Sequence[Pick]) -> bool:
    """Whether designs and cases would take more of the day than they may, beside one that always may be."""
    if prospect.candidate.round not in LONG:
        return False
    others = [one.minutes for one in picks if one.round in LONG]
    return bool(others) and sum(others) + prospect.minutes > LONG_SHARE * board.minutes


def another_pick(board: Board, picks: Sequence[Pick]) -> Pick | None:
    """One question more than planned, whatever the minutes."""
    allowed = (one for one in board.prospects if _is_allowed(one, board, picks))
    best = next(allowed, None)
    return None if best is None else pick_of(best, board, _gain(best))


def pick_of(prospect: Prospect, board: Board, why: Why) -> Pick:
    """The pick of a question, with what is expected of it today and the reason."""
    one = prospect.candidate
    predicted = prospect.now if prospect.card is None else board.recalibration.corrected(prospect.now)
    return Pick(
        one.identity, one.topic, one.round, prospect.minutes, predicted, why, reason(prospect, board, why)
    )


def _wishes(board: Board, picks: Sequence[Pick]) -> Iterator[tuple[Why, Prospect]]:
    """What each rule would choose next, the strongest rule first."""
    yield from _lapsed(board, picks)
    if board.is_mock:
        yield from _mock(board, picks)
    yield from _slots(board, picks)
    spent = sum(one.minutes for one in picks if one.why is Why.DUE)
    if spent < DUE_SHARE[board.phase] * board.minutes:
        yield from ((Why.DUE, one) for one in board.due)
    worthy = [one for one in board.prospects if one.after - one.before >= WORTH]
    served = frozenset[Round]().union(*(ROUNDS[slot] for slot in board.claims))
    for has_slot in (False, True):  # what the slots leave is for the rounds without one, while these gain
        yield from ((_gain(one), one) for one in worthy if (one.candidate.round in served) is has_slot)


def _lapsed(board: Board, picks: Sequence[Pick]) -> Iterator[tuple[Why, Prospect]]:
    """Failed reviews come first, within the share of due ones."""
    names = {one.candidate.identity for one in board.lapsed}
    spent = sum(one.minutes for one in picks if one.question in names)
    if spent < DUE_SHARE[board.phase] * board.minutes:
        yield from ((Why.REVIEW, one) for one in board.lapsed)


def _mock(board: Board, picks: Sequence[Pick]) -> Iterator[tuple[Why, Prospect]]:
    had = [one.round for one in picks if one.why is Why.MOCK]
    wanted = [Round.CODING] if Slot.PROGRAM in board.claims and Round.CODING not in had else []
    wanted += [Round.THEORY] if had.count(Round.THEORY) < MOCK_THEORY else []
    for round_ in wanted:
        yield from ((Why.MOCK, one) for one in board.prospects if one.candidate.round is round_)


def _slots(board: Board, picks: Sequence[Pick]) -> Iterator[tuple[Why, Prospect]]:
    for claim in sorted(board.claims.values(), key=_urgency):
        slot = claim.slot
        planned = [one.minutes for one in picks if one.round in ROUNDS[slot]]
        owed, is_overdue = claim.owed - sum(planned), claim.is_overdue and not planned
        for one in _of_rounds(board.prospects, ROUNDS[slot]):
            if is_overdue or owed > (one.minutes / 2 if board.is_first_day else 0):
                yield (Why.PROGRAM if slot is Slot.PROGRAM else Why.LONG), one


def _urgency(claim: Claim) -> tuple[bool, bool, float]:
    """Overdue slots go first, of two the program."""
    return not claim.is_overdue, claim.is_overdue and claim.slot is not Slot.PROGRAM, -claim.owed


def _of_rounds(found: Iterable[Prospect], rounds: frozenset[Round]) -> Iterator[Prospect]:
    return (one for one in found if one.candidate.round in rounds)


def _gain(prospect: Prospect) -> Why:
    return Why.NEW if prospect.card is None else Why.REVIEW


def _warmed_up(picks: list[Pick], board: Board) -> list[Pick]:
    """The same questions with a short one before the first long one, where that keeps the topics mixed."""
    if not picks or picks[0].round is Round.THEORY or board.done > 0:
        return picks
    for place, pick in enumerate(picks):
        warmed = [pick, *picks[:place], *picks[place + 1 :]]
        if pick.round is Round.THEORY and _is_mixed([one.topic for one in warmed]):
            return warmed
    return picks


def _is_mixed(topics: Sequence[str]) -> bool:
    """Whether no topic fills more places in a row than allowed."""
    runs = (topics[at : at + MOST_IN_A_ROW + 1] for at in range(len(topics) - MOST_IN_A_ROW))
    return all(len(set(run)) > 1 for run in runs)


def _is_allowed(prospect: Prospect, board: Board, picks: Sequence[Pick]) -> bool:
    """Whether it is not planned yet and would not be the third of its topic in a row."""
    one = prospect.candidate
    if any(pick.question == one.identity for pick in picks):
        return False
    before = [*board.last_topics, *(pick.topic for pick in picks)][-MOST_IN_A_ROW:]
    return before != [one.topic] * MOST_IN_A_ROW
