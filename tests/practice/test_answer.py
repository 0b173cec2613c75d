"""Answering: what was missed, how it is rated, when it comes back, and what is stored."""

from __future__ import annotations

import pytest

from sparring.bank.question import Question
from sparring.bank.reading.load import load_question
from sparring.practice.ticking import Given, Ticked, suggest_ticks
from tests.practice.planning.conftest import Person, person

__all__ = ["person"]


@pytest.fixture
def ridge(person: Person) -> Question:
    return load_question(person.index.path(person.index.find("ml-theory/ridge")), person.index.root)


@pytest.mark.parametrize(
    ("numbers", "unaided", "rating", "missed"),
    [
        ({1, 2}, True, "good", 0),
        ({1, 2}, False, "hard", 0),
        ({1, 3}, True, "hard", 1),
        ({1, 3}, False, "again", 1),
        (set(), True, "again", 2),
    ],
)
def test_ticks_and_help_make_the_rating(
    person: Person, ridge: Question, numbers: set[int], unaided: bool, rating: str, missed: int
) -> None:
    from sparring.practice.answer import answer

    found = answer(person.practice, ridge, Given(), Ticked(frozenset(numbers), unaided))
    assert (found.rating.value, len(found.missed)) == (rating, missed)


def test_what_failed_is_back_tomorrow_and_what_went_well_later(person: Person, ridge: Question) -> None:
    from sparring.practice.answer import answer

    learned = answer(person.practice, ridge, Given(), Ticked(frozenset()))
    person.wait(days=1)
    failed = answer(person.practice, ridge, Given(), Ticked(frozenset()))
    assert learned.back is not None
    assert learned.back > person.practice.day
    person.wait(days=1)
    good = answer(person.practice, ridge, Given(), Ticked(frozenset({1, 2})))
    assert failed.back is not None
    assert good.back is not None
    assert failed.back == person.practice.day
    assert good.back > failed.back


def test_the_event_holds_help_prediction_and_confidence(person: Person, ridge: Question) -> None:
    from sparring.practice.answer import answer

    found = answer(person.practice, ridge, Given("It shrinks.", 80, 30.0), Ticked(frozenset({1}), False))
    (event,) = (one for one in person.inbox.events() if one.kind == "answer")
    assert (event.unaided, event.confidence, event.predicted) == (False, 80, found.predicted)
    assert event.predicted is not None
    assert 0 < event.predicted < 1
    assert found.remark == "You said 80 % for the first time; it did not go well."


def test_words_of_the_own_text_lead_to_suggestions(ridge: Question) -> None:
    first, second, _ = suggest_ticks(ridge, "Weights get smaller.")
    assert (first.is_found, first.words) == (True, ("smaller",))
    assert (second.is_found, second.words) == (False, ())
    assert suggest_ticks(ridge, " ")[0].is_found is None


def test_the_words_beside_a_point_are_the_learners_whole_words(ridge: Question) -> None:
    first = suggest_ticks(ridge, "Shrinking the learner’s weights, shrinking more; (smaller).")[0]
    assert first.words == ("Shrinking", "smaller")
