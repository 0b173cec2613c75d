"""Checks for clip-by-global-norm: the norm against one sum over all entries, one by one."""

import math

import numpy as np

from sparring.checking import check, equal, parts, raises, unchanged


def norm_of(gradients):
    entries = [float(v) for g in gradients if g is not None for v in g.ravel()]
    return math.hypot(*entries)  # scales by the largest entry, so that no square overflows


def verify(solution, gradients, max_norm):
    norm = norm_of(gradients)
    factor = min(1.0, max_norm / norm) if norm else 1.0
    clipped, found = parts(unchanged(solution.clip_by_global_norm, gradients, max_norm), 2)
    equal(found, norm)
    for got, g in zip(parts(clipped, len(gradients)), gradients):
        equal(got, None if g is None else g.astype(float) * factor)


def sample(rng, n):
    """n arrays of one to three axes and of quite different sizes."""
    shapes = [tuple(rng.integers(1, 4, rng.integers(1, 4))) for _ in range(n)]
    return [rng.standard_normal(shape) * 10.0 ** rng.integers(-1, 2) for shape in shapes]


@check("The worked example: a norm of 5 is clipped to 1", shown=True)
def worked_example(solution):
    clipped, norm = parts(
        solution.clip_by_global_norm([np.array([3.0, 0.0]), np.array([[4.0]])], max_norm=1.0), 2
    )
    equal(norm, 5.0)
    for got, want in zip(parts(clipped, 2), (np.array([0.6, 0.0]), np.array([[0.8]]))):
        equal(got, want)


@check("All gradients are scaled by one factor", sizes=(1, 2, 5, 20))
def clipped(solution, rng, n):
    gradients = sample(rng, n)
    for share in (0.9, 0.3, 0.001):
        verify(solution, gradients, share * norm_of(gradients))


@check("Gradients whose norm is smaller stay as they are", sizes=(1, 2, 5, 20))
def small(solution, rng, n):
    gradients = sample(rng, n)
    verify(solution, gradients, 1.1 * norm_of(gradients))
    verify(solution, [np.array([0.3, 0.4])], 1.0)
    verify(solution, [np.array([3.0, 4.0])], 5.0)


@check("A missing gradient stays None, in its place")
def missing(solution, rng):
    a, b, c = sample(rng, 3)
    verify(solution, [None, a, None, b, c, None], 0.5)
    verify(solution, [None, 1e-3 * a, None], 1e6)
    verify(solution, [None], 1.0)


@check("Nothing to clip: no gradients, or all zero")
def nothing(solution):
    verify(solution, [], 1.0)
    verify(solution, [np.zeros(3), np.zeros((2, 2))], 1.0)
    verify(solution, [np.zeros(2), np.array([2.0])], 1.0)


@check("Tiny thresholds and tiny gradients are scaled right, too")
def tiny(solution, rng):
    gradients = [1e-4 * g for g in sample(rng, 3)]
    verify(solution, gradients, 1e-6)
    verify(solution, sample(rng, 3), 1e-5)


@check("Any dtype and layout is read right, in float64")
def forms(solution, rng):
    verify(solution, [rng.integers(-120, 121, (4, 3)).astype(np.int8), np.array([200, 100], np.uint8)], 7.0)
    verify(solution, [rng.standard_normal((6, 4)).astype(np.float32)[::2, ::-1]], 0.1)
    verify(solution, [np.array([3, 4]), np.asfortranarray(rng.standard_normal((2, 3)))], 2)


@check(
    "Raises ValueError for NaN and infinite entries",
    alone="An entry that is NaN or infinite does not end in ValueError.",
)
def not_finite(solution):
    for bad in (np.nan, np.inf, -np.inf):
        raises(ValueError, solution.clip_by_global_norm, [np.ones(2), np.array([1.0, bad])], 1.0)
    raises(ValueError, solution.clip_by_global_norm, [np.array([np.nan]), np.array([np.inf])], 1.0)
    raises(ValueError, solution.clip_by_global_norm, [np.array([np.inf]), np.array([-np.inf])], 1e9)


@check(
    "Raises ValueError when max_norm is not positive",
    alone="A max_norm that is not positive does not end in ValueError.",
)
def threshold(solution):
    for bad in (0.0, -1.0):
        raises(ValueError, solution.clip_by_global_norm, [np.ones(2)], bad)
        raises(ValueError, solution.clip_by_global_norm, [], bad)


@check("Entries of 1e200 are clipped, although their squares overflow", robust=True)
def overflow(solution):
    verify(solution, [np.array([3e200, 0.0]), np.array([[-4e200]])], 1.0)
    verify(solution, [np.array([1e200]), None, np.array([1.0])], 1e199)
