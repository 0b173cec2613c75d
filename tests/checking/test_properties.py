"""Comparers for answers that are not unique."""

from __future__ import annotations

import numpy as np
import pytest

from sparring.checking import (
    at_least,
    at_most,
    distribution,
    gradient_matches,
    never_rises,
    same_partition,
    same_up_to_sign,
    stationary,
)
from sparring.checking.answer import Answer, Mismatch


def test_partition_ignores_the_names_of_groups() -> None:
    same_partition(Answer(np.array([2, 2, 0])), [0, 0, 1])


@pytest.mark.parametrize("got", [[0, 1, 1], [0, 0, 0], [0, 1, 2]])
def test_partition_rejects_other_groups(got: list[int]) -> None:
    with pytest.raises(Mismatch, match="the groups differ"):
        same_partition(Answer(np.array(got)), [0, 0, 1])


def test_sign_of_each_vector_is_free() -> None:
    want = np.eye(2)
    same_up_to_sign(Answer(np.array([[-1.0, 0.0], [0.0, 1.0]])), want)
    with pytest.raises(Mismatch):
        same_up_to_sign(Answer(np.array([[0.0, 1.0], [1.0, 0.0]])), want)


def test_distribution_demands_a_sum_of_one() -> None:
    distribution(Answer(np.full((2, 4), 0.25)), shape=(2, 4))
    with pytest.raises(Mismatch, match="sum to 1"):
        distribution(Answer(np.full((2, 4), 0.2)), shape=(2, 4))


def test_distribution_rejects_what_is_negative() -> None:
    with pytest.raises(Mismatch, match="outside"):
        distribution(Answer(np.array([1.5, -0.5])), shape=(2,))


def test_objective_may_not_rise() -> None:
    never_rises([3.0, 2.0, 2.0], "loss")
    with pytest.raises(Mismatch, match=r"loss rises at step 2: 2 to 2\.5"):
        never_rises([3.0, 2.0, 2.5], "loss")


def test_gradient_is_compared_with_central_differences() -> None:
    at = np.array([1.0, -2.0])
    gradient_matches(Answer(2 * at), lambda w: float(w @ w), at)
    with pytest.raises(Mismatch, match="central differences give 2"):
        gradient_matches(Answer(at), lambda w: float(w @ w), at)


def test_bounds_name_the_quantity() -> None:
    at_most(1.0, 1.0, "inertia")
    at_least(1.0, 1.0, "accuracy")
    with pytest.raises(Mismatch, match="inertia: 2, expected at most 1"):
        at_most(2.0, 1.0, "inertia")
    with pytest.raises(Mismatch, match=r"accuracy: 0\.5, expected at least 1"):
        at_least(0.5, 1.0, "accuracy")


def test_nan_is_within_no_bound() -> None:
    with pytest.raises(Mismatch):
        at_most(float("nan"), 1.0, "inertia")
    with pytest.raises(Mismatch):
        stationary(np.array([np.nan]), "loss", atol=1.0)
