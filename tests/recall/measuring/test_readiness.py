"""Readiness says what is known, how sure that is, and nothing where there is no evidence."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given, settings

from sparring.recall.grading.attempt import Attempt
from sparring.recall.grading.rating import Rating
from sparring.recall.measuring.readiness import Readiness, readiness
from sparring.recall.remembering.record import replay
from sparring.recall.round import Round
from tests.recall.builder import MEMORY, START, aim, attempt, bank, logs


def of(attempts: list[Attempt], only: Round | None = None, ahead: int = 1) -> Readiness:
    found = readiness(aim(), replay(attempts, MEMORY), START + timedelta(days=ahead), only)
    assert found is not None
    return found


def tried(rating: Rating, part: float) -> list[Attempt]:
    candidates = bank()
    return [
        attempt(one, START, rating, number=number)
        for number, one in enumerate(candidates[: round(part * len(candidates))])
    ]


@given(logs())
@settings(max_examples=25, deadline=None)
def test_the_band_holds_the_estimate_and_all_are_shares(attempts: list[Attempt]) -> None:
    found = of(attempts, ahead=20)

    assert 0 <= found.low <= found.estimate <= found.high <= 1
    assert 0 <= found.tested <= 1
    assert sum(lift.missing for lift in found.lifts) <= 1 - found.estimate + 1e-9


def test_there_is_no_number_while_most_is_untested() -> None:
    assert of(tried(Rating.GOOD, 0.5)).value is None
    assert of(tried(Rating.GOOD, 0.7)).value is not None


def test_evidence_narrows_the_band() -> None:
    little, much = of(tried(Rating.GOOD, 0.1)), of(tried(Rating.GOOD, 0.9))

    assert much.high - much.low < little.high - little.low


def test_what_goes_well_raises_readiness_also_for_what_was_not_asked() -> None:
    nothing, well, badly = of([]), of(tried(Rating.GOOD, 0.3)), of(tried(Rating.AGAIN, 0.3))

    assert well.estimate > nothing.estimate
    assert well.estimate > badly.estimate


def test_without_practice_readiness_falls_with_the_distance_of_the_date() -> None:
    record = replay(tried(Rating.GOOD, 1), MEMORY)

    near, far = (readiness(aim(days=days), record, START + timedelta(days=1)) for days in (3, 90))

    assert near is not None
    assert far is not None
    assert near.estimate > far.estimate


def test_own_failures_lower_what_the_model_promises() -> None:
    first = tried(Rating.GOOD, 0.5)
    again = [attempt(one, START + timedelta(days=5)) for one in bank()[:42]]
    failed = [attempt(one, START + timedelta(days=5), Rating.AGAIN) for one in bank()[:21]]
    record = replay([*first, *failed], MEMORY)

    assert record.recalibration().corrected(0.9) < replay([*first, *again], MEMORY).recalibration().corrected(
        0.9
    )


def test_a_round_is_judged_by_its_own_questions() -> None:
    programs = [attempt(one, START) for one in bank() if one.round is Round.CODING]

    assert of(programs, Round.CODING).tested == pytest.approx(1)
    assert of(programs, Round.DESIGN).tested == 0


def test_what_would_lift_it_most_comes_first() -> None:
    missing = [lift.missing for lift in of(tried(Rating.GOOD, 0.3)).lifts]

    assert missing == sorted(missing, reverse=True)
    assert len(missing) == 3


def test_a_role_without_questions_of_a_round_has_no_readiness_there() -> None:
    one = aim()
    theory_only = type(one)(
        tuple(c for c in one.candidates if c.round is Round.THEORY), one.floors, one.calendar
    )

    assert readiness(theory_only, replay([], MEMORY), START, Round.CODING) is None
