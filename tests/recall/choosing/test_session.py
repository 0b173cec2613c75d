"""A session stays as it was opened, unless the learner changes it."""

from __future__ import annotations

import json
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from sparring.recall.choosing.pick import Why
from sparring.recall.choosing.session import extended, from_json, open_session, progress, swapped
from sparring.recall.choosing.skip import Skip, SkipWhy, passed_over
from sparring.recall.grading.attempt import Attempt
from sparring.recall.grading.rating import Rating
from sparring.recall.remembering.record import replay
from tests.recall.builder import MEMORY, START, aim, board_of, logs, practised

FEW = settings(max_examples=20, deadline=None)


@given(logs(), st.integers(0, 29), st.integers(0, 30))
@FEW
def test_a_session_once_fixed_stays(attempts: list[Attempt], ahead: int, done: int) -> None:
    one, today = aim(), START + timedelta(days=ahead)
    session = open_session(board_of(one, attempts, today))
    today_done = practised(session.picks[:done], one, today, [Rating.AGAIN, Rating.GOOD])

    again = from_json(json.loads(json.dumps(session.to_json())))
    found = progress(again, replay([*attempts, *today_done], MEMORY))

    assert [pick.question for pick in again.picks] == [pick.question for pick in session.picks]
    assert {pick.question for pick in (*found.done, *found.open)} == {pick.question for pick in session.picks}
    assert {one.question for one in today_done} <= {pick.question for pick in found.done}


def test_a_session_comes_back_from_plain_json() -> None:
    one = aim()
    board = board_of(one)
    session = swapped(open_session(board), open_session(board).picks[0].question, SkipWhy.KNOWN, board)

    written = session.to_json()

    assert from_json(json.loads(json.dumps(written))).to_json() == written


def test_progress_is_said_in_words() -> None:
    one = aim()
    session = open_session(board_of(one))
    count = len(session.picks)

    started = progress(session, replay(practised(session.picks[:2], one, START, [Rating.GOOD]), MEMORY))
    ended = progress(session, replay(practised(session.picks, one, START, [Rating.AGAIN]), MEMORY))

    assert started.words == f"2 of {count} done, {started.minutes_left} minutes left"
    assert started.minutes_left == round(sum(pick.minutes for pick in session.picks[2:]))
    assert ended.is_over
    assert ended.words == f"all {count} done"


def test_another_one_is_added_at_the_end() -> None:
    board = board_of(aim())
    session = open_session(board)

    found = extended(session, board)

    assert found.picks[:-1] == session.picks
    assert found.picks[-1].question not in {pick.question for pick in session.picks}


def test_not_this_one_puts_another_of_its_round_in_its_place() -> None:
    board = board_of(aim())
    session = open_session(board)

    found = swapped(session, session.picks[1].question, SkipWhy.NOT_FOR_ME, board)

    assert found.picks[1].question != session.picks[1].question
    assert found.picks[1].round is session.picks[1].round
    assert found.picks[1].why is Why.ASKED_FOR
    assert (found.picks[0], found.picks[2:]) == (session.picks[0], session.picks[2:])
    assert found.skips == (Skip(session.picks[1].question, SkipWhy.NOT_FOR_ME, START),)


def test_too_long_puts_something_shorter_in_its_place() -> None:
    board = board_of(aim())
    session = open_session(board)
    longest = max(session.picks, key=lambda pick: pick.minutes)

    found = swapped(session, longest.question, SkipWhy.TOO_LONG, board)

    assert found.minutes < session.minutes
    assert longest.question not in {pick.question for pick in found.picks}


def test_what_is_not_in_the_session_cannot_be_swapped() -> None:
    board = board_of(aim())
    session = open_session(board)

    assert swapped(session, "ml-theory/unknown", SkipWhy.KNOWN, board) == session


def test_how_long_a_question_stays_out_of_the_plan_depends_on_the_reason() -> None:
    skips = [Skip(why.value, why, START) for why in SkipWhy]

    assert passed_over(skips, START) == {"too long", "know it", "not for me"}
    assert passed_over(skips, START + timedelta(days=1)) == {"know it", "not for me"}
    assert passed_over(skips, START + timedelta(days=21)) == {"not for me"}
