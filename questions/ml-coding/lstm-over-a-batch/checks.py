"""Checks for lstm-over-a-batch: one row, one step and one unit at a time."""

import math

import numpy as np

from sparring.checking import array, check, equal, holds, parts, raises, unchanged


def sigmoid(v):
    return 1 / (1 + math.exp(-v)) if v >= 0 else math.exp(v) / (1 + math.exp(v))


def one_row(X, W, U, b, h, c):
    """The outputs of a row without padding, and its last states."""
    k, outputs = len(h), []
    for x in X:
        z = [math.fsum([*(x * W[:, j]), *(h * U[:, j]), b[j]]) for j in range(4 * k)]
        gates = [[sigmoid(v) for v in z[first : first + k]] for first in (0, k, 3 * k)]
        i, f, o = map(np.array, gates)
        c = f * c + i * np.array([math.tanh(v) for v in z[2 * k : 3 * k]])
        h = o * np.array([math.tanh(v) for v in c])
        outputs.append(h)
    return outputs, h, c


def expected(X, lengths, W, U, b, h, c):
    outputs, last_h, last_c = np.zeros((*X.shape[:2], h.shape[1])), np.zeros(h.shape), np.zeros(h.shape)
    for row, length in enumerate(lengths.tolist()):
        found, last_h[row], last_c[row] = one_row(X[row, :length], W, U, b, h[row], c[row])
        outputs[row, :length] = found if length else 0.0
    return outputs, last_h, last_c


def verify(solution, X, lengths, *rest, rtol=None):
    answer = unchanged(solution.lstm, X, lengths, *rest)
    want = expected(X.astype(float), lengths, *(given.astype(float) for given in rest))
    for got, value in zip(parts(answer, 3), want):
        equal(got, value, rtol=rtol)


def sample(rng, batch=2, n=3, d=2, k=3):
    """Inputs, weights, and states that are not 0."""
    return (
        rng.standard_normal((batch, n, d)),
        np.full(batch, n),
        rng.standard_normal((d, 4 * k)),
        rng.standard_normal((k, 4 * k)),
        rng.standard_normal(4 * k),
        np.tanh(rng.standard_normal((batch, k))),
        rng.standard_normal((batch, k)),
    )


@check("The worked example: the cell goes to 0.5, then to 0.75", shown=True)
def worked_example(solution):
    X, zero = np.array([[[1.0], [1.0]]]), np.zeros((1, 1))
    W, U, b = np.zeros((1, 4)), np.zeros((1, 4)), np.array([0.0, 0.0, 20.0, 0.0])
    outputs, h, c = parts(solution.lstm(X, np.array([2]), W, U, b, zero, zero), 3)
    want = np.array([[math.tanh(0.5) / 2], [math.tanh(0.75) / 2]])
    equal(c, np.array([[0.75]]))
    equal(outputs, want[None])
    equal(h, want[1:])


@check("One step from zero states")
def one_step(solution, rng):
    X, lengths, W, U, b, h, c = sample(rng, 1, 1)
    verify(solution, X, lengths, W, U, b, 0 * h, 0 * c)


@check("One step from other states")
def states(solution, rng):
    X, lengths, W, U, b, h, c = sample(rng, 1, 1)
    verify(solution, X, lengths, W, U, b, h, 0 * c)
    verify(solution, X, lengths, W, U, b, 0 * h, c)
    verify(solution, X, lengths, W, U, b, h, c)


@check("Each gate has its block of columns", sizes=(0, 1, 2, 3))
def gates(solution, rng, n):
    X, lengths, W, U, b, h, c = sample(rng, 1, 1, k=2)
    keep = np.arange(8) // 2 == n
    verify(solution, X, lengths, W * keep, U * keep, b * keep, h, c)


@check("Several steps of several rows", sizes=(1, 2, 5))
def steps(solution, rng, n):
    verify(solution, *sample(rng, 3, n))
    verify(solution, *sample(rng, n, 2, d=3, k=1))


@check("As many rows as steps, and inputs as wide as states")
def square(solution, rng):
    verify(solution, *sample(rng, 3, 3, d=3, k=3))


@check("After its length a row stands still, and its outputs are 0")
def masks(solution, rng):
    X, _, *rest = sample(rng, 3, 4)
    verify(solution, X, np.array([2, 4, 1]), *rest)


@check("What stands at padded places changes nothing")
def junk(solution, rng):
    X, _, *rest = sample(rng, 2, 4)
    lengths = np.array([1, 3])
    X[0, 1:], X[1, 3:] = 1e6, -1e6
    verify(solution, X, lengths, *rest)


@check("A row of length 0 gives back its states")
def empty_row(solution, rng):
    X, _, *rest = sample(rng, 2, 3)
    verify(solution, X, np.array([0, 2]), *rest)
    verify(solution, X, np.array([0, 0]), *rest)


@check("The last h is the last output")
def last_output(solution, rng):
    X, _, *rest = sample(rng, 3, 4, k=2)
    lengths = np.array([4, 1, 3])
    outputs, h, _ = parts(solution.lstm(X, lengths, *rest), 3)
    found = array(outputs, shape=(3, 4, 2))
    equal(h, found[np.arange(3), lengths - 1])
    holds(bool((found[1, 1:] == 0).all()), "an output at a padded place is not 0", got=found)


@check("Large inputs saturate the gates, and give no NaN")
def large(solution, rng):
    X, lengths, W, U, b, h, c = sample(rng)
    verify(solution, 400 * np.sign(X), lengths, W, U, b, h, c)
    verify(solution, 0 * X, lengths, W, U, 1000 * np.sign(b), h, c)


@check("Integers, float32 and any layout are computed in float64")
def forms(solution, rng):
    X, _, W, U, b, h, c = sample(rng, 2, 4, d=4)
    lengths = np.array([3, 4])
    single = [given.astype(np.float32) for given in (W, U, b, h, c)]
    verify(solution, X.astype(np.float32), lengths.astype(np.uint8), *single)
    small = [rng.integers(-2, 3, given.shape).astype(np.int8) for given in (W, U, b, h, c)]
    verify(solution, rng.integers(-3, 4, X.shape).astype(np.int8), lengths.astype(np.int32), *small)
    verify(
        solution,
        X[:, ::-1, ::-1],
        lengths,
        np.asfortranarray(W),
        U[:, ::-1],
        b[::-1],
        h,
        np.asfortranarray(c),
    )


@check(
    "Raises ValueError for lengths that cannot be",
    alone="A length that is negative or above n, or a wrong number of them, does not end in ValueError.",
)
def bad_lengths(solution, rng):
    X, _, *rest = sample(rng, 2, 3)
    for lengths in ([3, -1], [4, 1], [3], [3, 3, 3]):
        raises(ValueError, solution.lstm, X, np.array(lengths), *rest)
