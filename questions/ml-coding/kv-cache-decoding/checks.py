"""Checks for kv-cache-decoding. They run outside the sandbox: `solution` calls into it."""

import math

import numpy as np

from sparring.checking import check, equal, raises, unchanged


def full_pass(x, Wq, Wk, Wv, Wo, n_heads):
    """All tokens at once, head by head and row by row, without a cache: the oracle."""
    x, Wq, Wk, Wv, Wo = (a.astype(float) for a in (x, Wq, Wk, Wv, Wo))
    size = x.shape[1] // n_heads
    out = np.zeros(x.shape)
    for h in range(n_heads):
        part = slice(h * size, (h + 1) * size)
        q, k, v = x @ Wq[:, part], x @ Wk[:, part], x @ Wv[:, part]
        for i in range(len(x)):
            scores = k[: i + 1] @ q[i] / math.sqrt(size)
            weights = np.exp(scores - scores.max())
            out[i, part] = weights @ v[: i + 1] / weights.sum()
    return out @ Wo


def matrices(rng, d):
    return [np.round(rng.normal(0, 1, (d, d)), 2) for _ in range(4)]


def tokens(rng, n, d):
    return np.round(rng.normal(0, 1, (n, d)), 2)


def demand(attention, x, want, cuts):
    """The outputs of the tokens, sent in chunks that end at these places."""
    for first, last in zip([0, *cuts], [*cuts, len(x)], strict=True):
        equal(unchanged(attention.forward, x[first:last]), want[first:last])


def verify(solution, rng, n, d, n_heads, cuts=()):
    W, x = matrices(rng, d), tokens(rng, n, d)
    attention = solution.CachedAttention(*W, n_heads)
    demand(attention, x, full_pass(x, *W, n_heads), cuts)
    equal(attention.n_cached, n)


@check("The worked example: running averages", shown=True)
def worked_example(solution):
    one, zero = np.array([[1.0]]), np.array([[0.0]])
    attention = solution.CachedAttention(Wq=zero, Wk=one, Wv=one, Wo=one, n_heads=1)
    equal(attention.forward(np.array([[2.0], [4.0]])), np.array([[2.0], [3.0]]))
    equal(attention.forward(np.array([[9.0]])), np.array([[5.0]]))
    equal(attention.n_cached, 3)


@check("A single token attends to itself", sizes=(1, 2, 4))
def single(solution, rng, n):
    verify(solution, rng, 1, n, 1)
    verify(solution, rng, 1, 2 * n, n)


@check("One call, one head: the full causal pass", sizes=(2, 3, 7))
def one_head(solution, rng, n):
    verify(solution, rng, n, 3, 1)


@check("One call, several heads", sizes=(2, 3, 7))
def several_heads(solution, rng, n):
    verify(solution, rng, n, 4, 2)
    verify(solution, rng, n, 6, 3)
    verify(solution, rng, n, 3, 3)


@check("Token by token it equals the full pass", sizes=(2, 3, 8))
def one_by_one(solution, rng, n):
    verify(solution, rng, n, 4, 1, range(1, n))
    verify(solution, rng, n, 4, 2, range(1, n))


@check("A prompt, then token by token", sizes=(2, 5))
def prompt(solution, rng, n):
    verify(solution, rng, n + 3, 6, 2, range(n, n + 3))


@check("Chunks of any size equal the full pass", sizes=(4, 6, 12))
def chunks(solution, rng, n):
    verify(solution, rng, n, 4, 2, [2])
    verify(solution, rng, n, 4, 2, [1, 3])
    verify(solution, rng, n, 6, 3, [n // 2])


@check("After reset a new sequence begins")
def reset(solution, rng):
    W = matrices(rng, 4)
    attention = solution.CachedAttention(*W, 2)
    for n in (3, 2):
        x = tokens(rng, n, 4)
        demand(attention, x, full_pass(x, *W, 2), [1])
        attention.reset()
        equal(attention.n_cached, 0)


@check("After rollback the last tokens are forgotten", sizes=(0, 1, 3, 5))
def rollback(solution, rng, n):
    W, x, y = matrices(rng, 4), tokens(rng, 5, 4), tokens(rng, 3, 4)
    attention = solution.CachedAttention(*W, 2)
    demand(attention, x, full_pass(x, *W, 2), [3])
    attention.rollback(n)
    equal(attention.n_cached, 5 - n)
    kept = np.concatenate([x[: 5 - n], y])
    equal(attention.forward(y[:2]), full_pass(kept, *W, 2)[5 - n : 7 - n])
    equal(attention.forward(y[2:]), full_pass(kept, *W, 2)[7 - n :])


@check("Raises ValueError when more than there is, or less than nothing, is rolled back")
def too_far(solution, rng):
    attention = solution.CachedAttention(*matrices(rng, 2), 1)
    raises(ValueError, attention.rollback, 1)
    attention.forward(tokens(rng, 2, 2))
    raises(ValueError, attention.rollback, 3)
    raises(ValueError, attention.rollback, -1)
    attention.rollback(2)
    equal(attention.n_cached, 0)


@check("Two objects share nothing")
def apart(solution, rng):
    W = matrices(rng, 2)
    first, second = solution.CachedAttention(*W, 1), solution.CachedAttention(*W, 1)
    x, y = tokens(rng, 3, 2), tokens(rng, 2, 2)
    first.forward(x[:2])
    equal(second.forward(y), full_pass(y, *W, 1))
    equal(first.forward(x[2:]), full_pass(x, *W, 1)[2:])


@check("Integer, float32 and non-contiguous input is computed in float64")
def forms(solution, rng):
    W, x = matrices(rng, 4), tokens(rng, 5, 4)
    single = [a.astype(np.float32) for a in (x, *W)]
    demand(solution.CachedAttention(*single[1:], 2), single[0], full_pass(*single, 2), [2])
    whole = [rng.integers(-3, 4, (4, 4)).astype(np.int8) for _ in range(4)]
    whole_x = rng.integers(-100, 101, (5, 4)).astype(np.int8)
    whole_x[:, 0] = (1, -2, 0, 2, 1)
    whole[0][1:], whole[1][1:] = 0, 0  # only the first column enters the scores, which stay small
    demand(solution.CachedAttention(*whole, 2), whole_x, full_pass(whole_x, *whole, 2), [1, 3])
    strided = [np.asfortranarray(a)[::-1, ::-1] for a in W]
    demand(solution.CachedAttention(*strided, 2), x[::-1], full_pass(x[::-1], *strided, 2), [3])


@check("Scores of any size stay finite", robust=True)
def large_scores(solution, rng):
    W, x = matrices(rng, 4), tokens(rng, 6, 4) * 100
    W[2], W[3] = W[2] / 100, W[3]
    demand(solution.CachedAttention(*W, 2), x, full_pass(x, *W, 2), [1, 4])
