"""Today's list: fixed when it is first opened, changed only by the learner, and it ends."""

from __future__ import annotations

import pytest

from sparring.errors import QuestionNotFound
from sparring.inbox.event import Face
from sparring.recall.choosing.pick import Why
from sparring.recall.choosing.skip import SkipWhy
from tests.practice.planning.conftest import Person


def names(person: Person) -> list[str]:
    from sparring.practice.planning.today import today

    return [step.question.identity for step in today(person.practice).steps]


def finish(person: Person) -> None:
    """Answers everything that is open."""
    from sparring.practice.planning.next_question import next_question

    while (step := next_question(person.practice)) is not None:
        if step.question.kind == "coding":
            person.tried(step.question.identity)
        else:
            person.said(step.question.identity)


def test_a_list_once_opened_stays_over_a_restart_and_on_another_face(person: Person) -> None:
    opened = names(person)
    person.wait(hours=5)
    person.restart()
    person.face = Face.WEB
    assert names(person) == opened
    assert len([one for one in person.inbox.events() if one.kind == "session"]) == 1


def test_a_list_stays_while_its_questions_are_answered(person: Person) -> None:
    opened = names(person)
    for identity in opened[:2]:
        person.said(identity, "again")
    assert names(person) == opened


def test_a_new_day_has_a_new_list(person: Person) -> None:
    opened = names(person)
    finish(person)
    person.wait(days=1)
    said_again = {name for name in names(person) if name.startswith("ml-theory")} & set(opened)
    assert (names(person) != opened, said_again) == (True, set())


def test_a_second_opening_elsewhere_does_not_change_the_list(person: Person) -> None:
    from sparring.practice.planning.sessions import store_session
    from sparring.recall.choosing.session import Session

    opened = names(person)
    person.wait(minutes=5)
    store_session(person.practice, Session(person.practice.day, ()), "opened")
    person.restart()
    assert names(person) == opened


def test_progress_is_said_in_words_and_the_day_ends(person: Person) -> None:
    from sparring.practice.planning.today import today

    opened = names(person)
    person.said(opened[-1], "hard")
    found = today(person.practice)
    assert found.words.startswith(f"1 of {len(opened)} done, ")
    finish(person)
    found = today(person.practice)
    assert (found.is_over, found.next, found.minutes_left) == (True, None, 0)


def test_another_one_is_added_and_stays(person: Person) -> None:
    from sparring.practice.planning.extend import extend

    opened = names(person)
    finish(person)
    found = extend(person.practice)
    person.restart()
    assert [step.question.identity for step in found.steps[:-1]] == opened
    assert names(person) == [step.question.identity for step in found.steps]
    assert not found.is_over


def test_not_this_one_puts_another_in_its_place(person: Person) -> None:
    from sparring.practice.planning.swap import swap

    opened = names(person)
    swap(person.practice, opened[1], SkipWhy.NOT_FOR_ME)
    person.restart()
    now = names(person)
    assert opened[1] not in now
    assert (now[0], now[2:]) == (opened[0], opened[2:])


@pytest.mark.parametrize(("why", "returns"), [(SkipWhy.TOO_LONG, True), (SkipWhy.NOT_FOR_ME, False)])
def test_what_was_put_aside_returns_or_not(person: Person, why: SkipWhy, returns: bool) -> None:
    from sparring.practice.planning.sessions import board_of
    from sparring.practice.planning.swap import swap

    first = names(person)[0]
    swap(person.practice, first, why)
    person.wait(days=1)
    there = {one.candidate.identity for one in board_of(person.practice).prospects}
    assert (first in there) is returns


def test_only_what_is_on_the_list_can_be_put_aside(person: Person) -> None:
    from sparring.practice.planning.swap import swap

    with pytest.raises(QuestionNotFound, match="spar today"):
        swap(person.practice, "ml-theory/nothing", SkipWhy.KNOWN)


def test_a_day_off_asks_nothing_and_is_over(person: Person) -> None:
    from sparring.practice.planning.prepare import prepare
    from sparring.practice.planning.today import today
    from sparring.store.who import LOCAL

    prepare(LOCAL, {"days_off": "2026-11-30"}, person.now)
    found = today(person.practice)
    assert (found.steps, found.planned, found.is_over) == ((), 0, True)


def test_a_change_of_minutes_keeps_what_is_done(person: Person) -> None:
    from sparring.practice.planning.prepare import prepare
    from sparring.practice.planning.replan import replan
    from sparring.store.who import LOCAL

    opened = names(person)
    person.said(opened[1])
    prepare(LOCAL, {"weekday_minutes": "6"}, person.now)
    found = replan(person.practice)
    assert found.steps[0].question.identity == opened[1]
    assert found.steps[0].is_done
    assert len(found.steps) < len(opened)


def test_what_failed_comes_back_the_next_day_and_not_before(person: Person) -> None:
    opened = names(person)
    person.said(opened[1], "again")
    finish(person)
    person.wait(days=1)
    assert opened[1] not in names(person)
    person.said(opened[1], "again")
    assert opened[1] not in names(person)
    person.wait(days=1)
    assert names(person)[0] == opened[1]


def test_what_was_asked_for_again_comes_first_and_says_so(person: Person) -> None:
    from sparring.bank.reading.load import load_question
    from sparring.practice.planning.ask_again import ask_again
    from sparring.practice.planning.today import today

    first = next(name for name in names(person) if name.startswith("ml-theory"))
    summary = person.index.find(first)
    finish(person)
    ask_again(person.practice, load_question(person.index.path(summary), person.index.root))
    person.wait(days=1)
    step = today(person.practice).steps[0]
    assert (step.question.identity, step.pick.why) == (first, Why.ASKED_FOR)
    assert step.pick.reason.startswith("You asked to see it again.")


def test_the_closing_says_what_moved_and_what_comes_next(person: Person) -> None:
    from sparring.practice.planning.closing import closing

    opened = names(person)
    finish(person)
    closed = closing(person.practice)
    assert [one.question.identity for one in closed.moved] == opened
    assert all(one.back is not None and one.back > person.practice.day for one in closed.moved)
    assert closed.tomorrow is not None
    assert (closed.tomorrow.date - person.practice.day).days == 1
    person.wait(days=1)
    assert names(person) == [question.identity for question, _ in closed.tomorrow.questions]
