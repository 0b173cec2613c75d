"""The learner's own outcomes correct the model, slowly."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sparring.recall.remembering.recalibrate import Forecast, Recalibration, recalibrate

FORECASTS = st.builds(Forecast, st.floats(0, 1), st.sampled_from([0.0, 0.5, 1.0]))


def drawn(count: int, right: float) -> list[Forecast]:
    rng = random.Random(1)
    return [Forecast(rng.uniform(0.6, 0.95), float(rng.random() < right)) for _ in range(count)]


def test_without_outcomes_the_model_is_believed_where_reviews_are_seen_most() -> None:
    assert recalibrate([]).corrected(0.8) == pytest.approx(0.8, abs=0.03)


def test_many_failures_lower_predictions_and_a_few_hardly_do() -> None:
    few, many = recalibrate(drawn(5, 0.4)), recalibrate(drawn(200, 0.4))

    assert many.corrected(0.8) == pytest.approx(0.4, abs=0.1)
    assert few.corrected(0.8) > 0.6


@given(st.lists(FORECASTS, max_size=400))
@settings(max_examples=60, deadline=None)
def test_any_outcomes_give_chances_that_rise_and_can_be_turned_back(forecasts: list[Forecast]) -> None:
    found = recalibrate(forecasts)

    assert all(0 <= found.corrected(p) <= 1 for p in (0.05, 0.5, 0.95))
    assert 0 < found.raw(0.8) < 1
    assert found.spread[0] > 0 < found.spread[2]


def test_outcomes_that_do_not_follow_the_predictions_flatten_the_line() -> None:
    # Plain Newton ran away here: predictions far apart, outcomes the same for all.
    forecasts = [Forecast(p, got) for p in (0.02, 0.2, 0.6, 0.99) for got in (0.0, 1.0) for _ in range(50)]

    found = recalibrate(forecasts)

    assert found.slope == pytest.approx(0.02, abs=0.05)
    assert found.corrected(0.5) == pytest.approx(0.5, abs=0.05)


def test_a_level_is_turned_back_into_the_models_prediction() -> None:
    line = Recalibration()

    assert line.corrected(line.raw(0.8)) == pytest.approx(0.8)
