"""Comparers for answers that are not unique: what must hold of any right one."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from sparring.checking.answer import Failure, Mismatch, mismatch
from sparring.checking.compare import RTOL, Array, array
from sparring.checking.shown import shown

WHOLE = (int, np.integer)


def at_most(number: float, bound: float, what: str, *, rtol: float | None = None) -> None:
    """Demands number ≤ bound; of floats up to a rounding error (rtol 1e-9), of two integers exactly.

    `what` names the quantity for the learner; NaN is within no bound.
    """
    if not number <= bound + _slack(number, bound, rtol):
        reason = f"{what}: {_told(number)}, expected at most {_told(bound)}"
        raise Mismatch(reason, Failure.BOUND, got=number, want=bound)


def at_least(number: float, bound: float, what: str, *, rtol: float | None = None) -> None:
    """Demands number ≥ bound; of floats up to a rounding error (rtol 1e-9), of two integers exactly.

    `what` names the quantity for the learner; NaN is within no bound.
    """
    if not number >= bound - _slack(number, bound, rtol):
        reason = f"{what}: {_told(number)}, expected at least {_told(bound)}"
        raise Mismatch(reason, Failure.BOUND, got=number, want=bound)


def _slack(number: float, bound: float, rtol: float | None) -> float:
    """How far a bound may be missed; an infinite one has no neighbourhood."""
    is_exact = isinstance(number, WHOLE) and isinstance(bound, WHOLE)
    if (is_exact and rtol is None) or not -math.inf < bound < math.inf:
        return 0
    return (RTOL if rtol is None else rtol) * abs(float(bound))


def _told(number: float) -> str:
    return f"{number:.6g}" if isinstance(number, (float, np.floating)) else shown(number)


def holds(condition: bool, reason: str, *, got: object = None, want: object = None) -> None:
    """Demands a condition on opened values; `reason` is the sentence that the learner reads when it fails."""
    if not condition:
        raise Mismatch(reason, Failure.BOUND, got=got, want=want)


def same_partition(answer: object, want: Sequence[int] | Array) -> None:
    """Demands equal integer labels up to a renaming of the groups."""
    expected = np.asarray(want)
    got = array(answer, shape=expected.shape, kind="int")
    pairs = set(zip(got.tolist(), expected.tolist(), strict=True))
    if len(pairs) != len(set(got.tolist())) or len(pairs) != len(set(expected.tolist())):
        raise mismatch(answer, "the groups differ", want=expected)


def same_up_to_sign(
    answer: object, want: Array, *, axis: int = 0, rtol: float = 1e-7, atol: float = 1e-9
) -> None:
    """Demands equal vectors along `axis`, each up to its sign (eigenvectors, principal components)."""
    got = array(answer, shape=want.shape)
    moved, expected = np.moveaxis(got, axis, -1), np.moveaxis(np.asarray(want), axis, -1)
    slack = atol + rtol * np.abs(expected)
    as_is, turned = (np.abs(sign * moved - expected) <= slack for sign in (1, -1))
    if not (as_is.all(axis=-1) | turned.all(axis=-1)).all():
        raise mismatch(answer, "a vector differs by more than its sign", want=want)


def distribution(answer: object, *, shape: Sequence[int], axis: int = -1, atol: float = 1e-9) -> Array:
    """The answer as probabilities: not negative, at most 1, summing to 1 along `axis`."""
    got = array(answer, shape=shape)
    if (got < 0).any() or (got > 1 + atol).any():
        raise mismatch(answer, "a probability lies outside [0, 1]", Failure.BOUND)
    if not (np.abs(got.sum(axis=axis) - 1) <= atol).all():
        raise mismatch(answer, "the probabilities do not sum to 1", Failure.BOUND)
    return got


def never_rises(values: Sequence[float] | Array, what: str, *, rtol: float | None = None) -> None:
    """Demands that no value exceeds the one before it (an objective that is minimised).

    Of floats up to a rounding error (rtol 1e-9), of integers exactly; NaN stands in no order.
    """
    found = np.asarray(values)
    if found.dtype.kind not in "iu" or rtol is not None:
        found = found.astype(float)
    for step in np.flatnonzero(np.isnan(found)):
        raise Mismatch(f"{what} is NaN at step {step}", Failure.NOT_FINITE, got=found)
    before = found[:-1]
    relative = RTOL if rtol is None else rtol
    slack = np.where(np.isfinite(before), relative * np.abs(before), 0) if found.dtype.kind == "f" else 0
    with np.errstate(over="ignore"):
        bounds = before + slack
    for step in np.flatnonzero(~(found[1:] <= bounds)) + 1:
        reason = f"{what} rises at step {step}: {_told(found[step - 1])} to {_told(found[step])}"
        raise Mismatch(reason, Failure.BOUND, got=found)


def gradient_matches(
    answer: object, loss: Callable[[Array], float], at: Array, *, rtol: float = 1e-5, atol: float = 1e-7
) -> None:
    """Demands the gradient of `loss` at `at`, compared with central differences in float64."""
    got = array(answer, shape=at.shape)
    want = numerical_gradient(loss, np.asarray(at, dtype=float))
    near = np.abs(got - want) <= atol + rtol * np.maximum(np.abs(want), np.abs(want).max(initial=0.0))
    if not near.all():
        first: Any = tuple(int(i) for i in np.argwhere(~near)[0])
        reason = (
            f"gradient at {list(first)}: got {got[first]:.6g}, central differences give {want[first]:.6g}"
        )
        raise mismatch(answer, reason, want=want)


def numerical_gradient(loss: Callable[[Array], float], at: Array) -> Array:
    """Central differences of `loss` at a float64 array, with a step of 1e-6 times the entry's size."""
    slope = np.zeros_like(at)
    for index in np.ndindex(at.shape):
        step = 1e-6 * max(1.0, abs(float(at[index])))
        up, down = at.copy(), at.copy()
        up[index] += step
        down[index] -= step
        slope[index] = (loss(up) - loss(down)) / (2 * step)
    return slope


def stationary(gradient: Array, what: str, *, atol: float) -> None:
    """Demands that a gradient vanishes: the first-order condition of an optimum without constraints."""
    found = np.asarray(gradient)
    sizes = np.abs(found.astype(float) if found.dtype.kind in "iu" else found)  # -2**63 has no abs of its own
    largest = float(sizes.max(initial=0.0))
    if not largest <= atol:
        reason = f"{what}: the gradient's largest entry is {largest:.3g}, expected at most {atol:.3g}"
        raise Mismatch(reason, Failure.BOUND, got=largest, want=0.0)
