"""Comparers for answers that are not unique: what must hold of any right one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from sparring.checking.answer import Failure, Mismatch, mismatch
from sparring.checking.compare import Array, array


def at_most(number: float, bound: float, what: str, *, rtol: float = 1e-9) -> None:
    """Demands number ≤ bound up to a relative rounding error; `what` names the quantity for the learner."""
    if not number <= bound + rtol * abs(bound):
        reason = f"{what}: {number:.6g}, expected at most {bound:.6g}"
        raise Mismatch(reason, Failure.BOUND, got=number, want=bound)


def at_least(number: float, bound: float, what: str, *, rtol: float = 1e-9) -> None:
    """Demands number ≥ bound up to a relative rounding error; `what` names the quantity for the learner."""
    if not number >= bound - rtol * abs(bound):
        reason = f"{what}: {number:.6g}, expected at least {bound:.6g}"
        raise Mismatch(reason, Failure.BOUND, got=number, want=bound)


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
    signs = np.where((moved * expected).sum(axis=-1, keepdims=True) < 0, -1.0, 1.0)
    bad = np.abs(signs * moved - expected) > atol + rtol * np.abs(expected)
    if bad.any():
        raise mismatch(answer, "a vector differs by more than its sign", want=want)


def distribution(answer: object, *, shape: Sequence[int], axis: int = -1, atol: float = 1e-9) -> Array:
    """The answer as probabilities: not negative, at most 1, summing to 1 along `axis`."""
    got = array(answer, shape=shape)
    if (got < 0).any() or (got > 1 + atol).any():
        raise mismatch(answer, "a probability lies outside [0, 1]", Failure.BOUND)
    if (np.abs(got.sum(axis=axis) - 1) > atol).any():
        raise mismatch(answer, "the probabilities do not sum to 1", Failure.BOUND)
    return got


def never_rises(values: Sequence[float] | Array, what: str, *, rtol: float = 1e-9) -> None:
    """Demands that no value exceeds the one before it (an objective that is minimised)."""
    found = np.asarray(values, dtype=float)
    rises = np.flatnonzero(found[1:] > found[:-1] + rtol * np.abs(found[:-1]))
    if rises.size:
        step = int(rises[0]) + 1
        reason = f"{what} rises at step {step}: {found[step - 1]:.6g} to {found[step]:.6g}"
        raise Mismatch(reason, Failure.BOUND, got=found)


def gradient_matches(
    answer: object, loss: Callable[[Array], float], at: Array, *, rtol: float = 1e-5, atol: float = 1e-7
) -> None:
    """Demands the gradient of `loss` at `at`, compared with central differences in float64."""
    got = array(answer, shape=at.shape)
    want = numerical_gradient(loss, np.asarray(at, dtype=float))
    bad = np.abs(got - want) > atol + rtol * np.maximum(np.abs(want), np.abs(want).max(initial=0.0))
    if bad.any():
        first: Any = tuple(int(i) for i in np.argwhere(bad)[0])
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
    largest = float(np.abs(gradient).max(initial=0.0))
    if not largest <= atol:
        reason = f"{what}: the gradient's largest entry is {largest:.3g}, expected at most {atol:.3g}"
        raise Mismatch(reason, Failure.BOUND, got=largest, want=0.0)
