"""Checks for masked-multi-head-attention: one token and one head at a time."""

import math

import numpy as np

from sparring.checking import check, equal, raises, unchanged


def one_token(q, keys, values):
    """The softmax-weighted mean of the values."""
    scores = [math.fsum(q * key) / math.sqrt(len(q)) for key in keys]
    powers = [math.exp(score - max(scores)) for score in scores]
    return sum(power * value for power, value in zip(powers, values)) / math.fsum(powers)


def expected(X, weights, heads, lengths, causal):
    W_q, W_k, W_v, W_o = weights
    d = X.shape[2]
    size, output = d // heads, np.zeros(X.shape)
    for b, length in enumerate(lengths.tolist()):
        for i in range(length):
            seen = X[b, : i + 1 if causal else length]
            joined = np.zeros(d)
            for first in range(0, d, size):
                own = slice(first, first + size)
                joined[own] = one_token(X[b, i] @ W_q[:, own], seen @ W_k[:, own], seen @ W_v[:, own])
            output[b, i] = joined @ W_o
    return output


def verify(solution, X, weights, heads, lengths, causal, rtol=None):
    answer = unchanged(solution.multi_head_attention, X, weights, heads, lengths, causal)
    wide = tuple(W.astype(float) for W in weights)
    equal(answer, expected(X.astype(float), wide, heads, lengths, causal), rtol=rtol)


def sample(rng, batch, n, d):
    return rng.standard_normal((batch, n, d)), tuple(rng.standard_normal((4, d, d)))


@check("The worked example: equal scores, one head", shown=True)
def worked_example(solution):
    X = np.array([[[1.0, 0.0], [0.0, 1.0]]])
    weights = np.zeros((2, 2)), np.zeros((2, 2)), np.eye(2), np.eye(2)
    got = solution.multi_head_attention(X, weights, heads=1, lengths=np.array([2]), causal=True)
    equal(got, np.array([[[1.0, 0.0], [0.5, 0.5]]]))
    got = solution.multi_head_attention(X, weights, heads=1, lengths=np.array([1]), causal=False)
    equal(got, np.array([[[1.0, 0.0], [0.0, 0.0]]]))


@check("One token comes out as its values, mixed by W_o")
def one_token_alone(solution, rng):
    X, weights = sample(rng, 1, 1, 4)
    verify(solution, X, weights, 2, np.array([1]), False)


@check("One head, without masks", sizes=(2, 3, 5))
def one_head(solution, rng, n):
    X, weights = sample(rng, 2, n, 3)
    verify(solution, X, weights, 1, np.array([n, n]), False)


@check("Several heads, each with its own columns", sizes=(2, 3, 4))
def several_heads(solution, rng, n):
    X, weights = sample(rng, 2, 3, 2 * n)
    verify(solution, X, weights, n, np.array([3, 3]), False)
    X, weights = sample(rng, 1, n, n)
    verify(solution, X, weights, n, np.array([n]), False)


@check("With the causal mask a token sees itself and those before", sizes=(2, 3, 5))
def causal(solution, rng, n):
    X, weights = sample(rng, 2, n, 4)
    verify(solution, X, weights, 2, np.array([n, n]), True)


@check("Padding gets no weight, and its own output is 0")
def padding(solution, rng):
    X, weights = sample(rng, 3, 4, 4)
    verify(solution, X, weights, 2, np.array([2, 4, 1]), False)


@check("Both masks together")
def both(solution, rng):
    X, weights = sample(rng, 3, 5, 6)
    verify(solution, X, weights, 3, np.array([3, 5, 1]), True)


@check("What stands at padded places changes nothing")
def junk(solution, rng):
    X, weights = sample(rng, 2, 4, 4)
    X[0, 2:], X[1, 3:] = 1e3, -1e3
    for seen in (True, False):
        verify(solution, X, weights, 2, np.array([2, 3]), seen, rtol=1e-8)


@check("A row of length 0 gives zeros")
def empty_row(solution, rng):
    X, weights = sample(rng, 2, 3, 4)
    for seen in (True, False):
        verify(solution, X, weights, 2, np.array([0, 2]), seen)
        verify(solution, X, weights, 2, np.array([0, 0]), seen)


@check("Large scores neither overflow nor vanish")
def large(solution, rng):
    X, (W_q, W_k, W_v, W_o) = sample(rng, 2, 4, 4)
    verify(solution, X, (50 * W_q, 50 * W_k, W_v, W_o), 2, np.array([4, 3]), False, rtol=1e-7)
    verify(solution, X, (50 * W_q, 50 * W_k, W_v, W_o), 2, np.array([4, 3]), True, rtol=1e-7)
    X[..., 0] = 2.0
    W_q, W_k = W_q.copy(), W_k.copy()
    W_q[0], W_k[0] = 20.0, -20.0
    verify(solution, X, (W_q, W_k, W_v, W_o), 2, np.array([4, 3]), False, rtol=1e-7)


@check("The rows of a batch do not see each other")
def rows_alone(solution, rng):
    X, weights = sample(rng, 1, 3, 4)
    twice = np.concatenate([X, X[:, ::-1]])
    verify(solution, twice, weights, 2, np.array([3, 2]), True)


@check("Integers, float32 and any layout are computed in float64")
def forms(solution, rng):
    X, weights = sample(rng, 2, 4, 4)
    lengths = np.array([4, 2])
    single = tuple(W.astype(np.float32) for W in weights)
    verify(solution, X.astype(np.float32), single, 2, lengths.astype(np.int32), True)
    small = tuple(rng.integers(-4, 5, (4, 4)).astype(np.int8) for _ in range(4))
    verify(solution, rng.integers(-9, 10, X.shape).astype(np.int8), small, 2, lengths.astype(np.uint8), False)
    turned = tuple(np.asfortranarray(W) for W in weights)
    verify(solution, np.repeat(X, 2, 1)[:, ::-2], turned, 2, np.repeat(lengths, 2)[::2], True)


@check(
    "Raises ValueError where the heads do not divide the columns",
    alone="Heads that do not divide d do not end in ValueError.",
)
def bad_heads(solution, rng):
    X, weights = sample(rng, 1, 2, 4)
    for heads in (3, 5, 8):
        raises(ValueError, solution.multi_head_attention, X, weights, heads, np.array([2]), False)


@check(
    "Raises ValueError for lengths that cannot be",
    alone="A length that is negative or above n, or a wrong number of them, does not end in ValueError.",
)
def bad_lengths(solution, rng):
    X, weights = sample(rng, 2, 3, 4)
    for lengths in ([3, -1], [4, 1], [3], [3, 3, 3]):
        raises(ValueError, solution.multi_head_attention, X, weights, 2, np.array(lengths), False)
