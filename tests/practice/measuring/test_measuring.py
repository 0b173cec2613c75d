"""Readiness, confidence and momentum as the faces get them."""

from __future__ import annotations

from sparring.recall.round import Round
from sparring.store.who import LOCAL
from tests.practice.planning.conftest import NAMES, Person, person

__all__ = ["person"]


def test_without_evidence_there_is_no_number_and_later_there_is_one(person: Person) -> None:
    from sparring.practice.measuring.readiness import readiness

    before = readiness(person.practice)
    assert before.whole is not None
    assert before.whole.value is None
    for name in NAMES:
        person.said(f"ml-theory/{name}")
    person.tried("ml-coding/double")
    after = readiness(person.practice)
    assert after.whole is not None
    assert after.whole.value is not None
    assert after.whole.low < after.whole.value < after.whole.high
    assert set(after.rounds) == {Round.THEORY, Round.CODING}


def test_confidence_counts_what_was_said(person: Person) -> None:
    from sparring.practice.measuring.confidence import confidence

    person.said("ml-theory/ridge", "good", confidence=80)
    person.said("ml-theory/lasso", "again", confidence=80)
    found = confidence(person.practice)
    assert [(one.percent, one.answers, one.right) for one in found.said] == [(80, 2, 1)]
    assert found.curve is None


def test_a_streak_survives_a_flight_over_the_date_line(person: Person) -> None:
    from sparring.practice.measuring.momentum import momentum

    for zone in ("Europe/Berlin", "Asia/Tokyo", "Pacific/Honolulu"):
        person.zone = zone
        person.said("ml-theory/ridge")
        person.wait(hours=23)
    found = momentum(person.practice)
    assert found.streak is not None
    assert found.streak.days == len({one.date for one in found.heatmap or ()})


def test_a_date_that_a_flight_skips_is_no_missed_day_whichever_page_counts(person: Person) -> None:
    from sparring.practice.measuring.momentum import momentum, streak

    dates = []
    person.wait(hours=16)
    for zone in ("Pacific/Honolulu", "Pacific/Kiritimati"):  # a day apart, and 20 hours
        person.zone = zone
        person.said("ml-theory/ridge")
        dates.append(person.practice.day)
        person.wait(hours=20)
    person.wait(hours=-20)

    found = streak(person.practice)

    assert (dates[1] - dates[0]).days == 2  # who counted dates would miss one
    assert found == momentum(person.practice).streak
    assert found is not None
    assert (found.days, found.rests_left, found.is_today_done) == (2, 2, True)


def test_what_is_switched_off_is_not_shown(person: Person) -> None:
    from sparring.practice.measuring.momentum import momentum
    from sparring.practice.planning.prepare import prepare

    person.said("ml-theory/ridge")
    prepare(LOCAL, {"momentum": "minutes"}, person.now)
    found = momentum(person.practice)
    assert (found.streak, found.heatmap, found.milestones) == (None, None, None)
    assert found.weeks
