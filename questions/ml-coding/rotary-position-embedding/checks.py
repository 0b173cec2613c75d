"""Checks for rotary-position-embedding: complex numbers, and what rotations leave as it is."""

import cmath

import numpy as np

from sparring.checking import array, check, equal, raises, unchanged


def expected(X, positions, base):
    """Each pair as a complex number, times a number of length 1."""
    d, out = X.shape[-1], np.zeros(X.shape)
    for place in np.ndindex(X.shape[:-1]):
        for i in range(d // 2):
            pair = complex(float(X[place][2 * i]), float(X[place][2 * i + 1]))
            turned = pair * cmath.exp(1j * int(positions[place[-1]]) * base ** (-2 * i / d))
            out[place][2 * i : 2 * i + 2] = turned.real, turned.imag
    return out


def verify(solution, X, positions, base=10000.0, atol=1e-11):
    equal(unchanged(solution.rotary, X, positions, base), expected(X, positions, base), atol=atol)


@check("The worked example: position 0 stays, position 1 turns by 1", shown=True)
def worked_example(solution):
    X = np.array([[1.0, 0.0], [1.0, 0.0]])
    got = solution.rotary(X, positions=np.array([0, 1]), base=10000.0)
    equal(got, np.array([[1.0, 0.0], [np.cos(1.0), np.sin(1.0)]]))


@check("Position 0 turns nothing")
def position_zero(solution, rng):
    verify(solution, rng.standard_normal((1, 6)), np.array([0]))


@check("One pair, at several positions", sizes=(1, 2, 5))
def one_pair(solution, rng, n):
    verify(solution, rng.standard_normal((n, 2)), np.arange(n))


@check("Several pairs, each with its own frequency", sizes=(2, 3, 8))
def frequencies(solution, rng, n):
    verify(solution, rng.standard_normal((3, 2 * n)), np.arange(3))


@check("Other bases")
def bases(solution, rng):
    for base in (100.0, 7.0, 500_000.0):
        verify(solution, rng.standard_normal((4, 6)), np.arange(4), base)


@check("Positions begin anywhere, repeat and go back", sizes=(1, 3, 6))
def positions(solution, rng, n):
    verify(solution, rng.standard_normal((n, 4)), np.arange(n) + 17)
    verify(solution, rng.standard_normal((n, 4)), rng.integers(-20, 900, n))
    verify(solution, rng.standard_normal((n, 4)), np.full(n, 3))


@check("Any leading axes: batch, heads")
def axes(solution, rng):
    verify(solution, rng.standard_normal((2, 3, 4)), np.arange(3))
    verify(solution, rng.standard_normal((2, 3, 4, 6)), np.array([5, 6, 9, 2]))
    verify(solution, rng.standard_normal((4, 4, 4)), np.arange(4))


@check("Lengths stay, and products depend on the difference of positions only")
def relative(solution, rng):
    Q, K = rng.standard_normal((2, 5, 8))
    scores = []
    for start in (0, 11):
        q = array(solution.rotary(Q, np.arange(5) + start, 50.0), shape=(5, 8))
        k = array(solution.rotary(K, np.arange(5) + start, 50.0), shape=(5, 8))
        equal(np.linalg.norm(q, axis=1), np.linalg.norm(Q, axis=1))
        scores.append(q @ k.T)
    equal(scores[1], scores[0], atol=1e-10)


@check("Integers, float32 and any layout are computed in float64")
def forms(solution, rng):
    X = rng.standard_normal((3, 4, 6))
    verify(solution, X.astype(np.float32), np.arange(4, dtype=np.int8))
    verify(solution, rng.integers(-100, 101, X.shape).astype(np.int8), np.array([200, 3, 7, 255], np.uint8))
    verify(solution, np.asfortranarray(X)[..., ::-1], np.arange(8)[::-2])
    verify(solution, np.repeat(X, 2, 1)[:, ::2], np.arange(4, dtype=np.int32))


@check("Raises ValueError where d is odd", alone="An odd d does not end in ValueError.")
def odd(solution, rng):
    raises(ValueError, solution.rotary, rng.standard_normal((2, 3)), np.arange(2), 10000.0)
    raises(ValueError, solution.rotary, rng.standard_normal((2, 2, 1)), np.arange(2), 10000.0)


@check(
    "Raises ValueError where there are more or fewer positions than tokens",
    alone="More or fewer positions than tokens do not end in ValueError; mind a single one.",
)
def counts(solution, rng):
    for n in (1, 2, 4):
        raises(ValueError, solution.rotary, rng.standard_normal((3, 4)), np.arange(n), 10000.0)


@check("Positions around 100,000 turn right", robust=True)
def far(solution, rng):
    verify(solution, rng.standard_normal((4, 8)), np.array([99_991, 131_071, 100_003, 65_536]), atol=1e-8)
