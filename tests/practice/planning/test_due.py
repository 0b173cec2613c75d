"""When questions come back, for all of them at once."""

from __future__ import annotations

from datetime import date

from sparring.bank.reading.load import load_question
from tests.practice.planning.conftest import Person

RIDGE, LASSO = "ml-theory/ridge", "ml-theory/lasso"


def test_what_failed_is_due_the_next_day_and_what_went_well_later(person: Person) -> None:
    from sparring.practice.planning.due import due_dates, due_now

    person.said(RIDGE, "again")
    person.said(LASSO, "good")
    person.wait(days=1)
    learned = due_dates(person.practice)[RIDGE]
    person.said(RIDGE, "again")
    found = due_dates(person.practice)
    assert found[RIDGE] == date(2026, 12, 2) < learned
    assert found[LASSO] > found[RIDGE]
    assert due_now(person.practice) == frozenset()
    person.wait(days=1)
    assert due_now(person.practice) == {RIDGE}
    person.wait(days=60)
    assert due_now(person.practice) == {RIDGE, LASSO}


def test_each_day_is_the_one_that_a_single_question_is_told(person: Person) -> None:
    from sparring.practice.planning.due import back_on, due_dates

    for name, rating in ((RIDGE, "hard"), (LASSO, "again")):
        person.said(name, rating)
    found = due_dates(person.practice)
    assert found == {name: back_on(person.practice, name) for name in (RIDGE, LASSO)}


def test_a_wish_to_see_it_again_comes_before_the_plan(person: Person) -> None:
    from sparring.practice.planning.ask_again import ask_again
    from sparring.practice.planning.due import due_now

    person.said(RIDGE, "good")
    ask_again(person.practice, load_question(person.index.path(person.index.find(RIDGE)), person.index.root))
    person.wait(days=1)
    assert due_now(person.practice) == {RIDGE}
