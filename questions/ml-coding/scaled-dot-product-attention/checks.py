"""Checks for scaled-dot-product-attention: one query and one key at a time, in plain Python."""

import math

import numpy as np

from sparring.checking import array, check, equal, holds, parts, unchanged


def one_query(q, keys, values, allowed):
    """Output and weights of one query, over the keys that it may see."""
    weights, output = np.zeros(len(keys)), np.zeros(values.shape[1])
    scores = {j: math.fsum(q * keys[j]) / math.sqrt(len(q)) for j in range(len(keys)) if allowed[j]}
    if scores:
        largest = max(scores.values())
        total = math.fsum(math.exp(score - largest) for score in scores.values())
        for j, score in scores.items():
            weights[j] = math.exp(score - largest) / total
            output += weights[j] * values[j]
    return output, weights


def expected(Q, K, V, real, causal):
    (batch, n, _), m = Q.shape, K.shape[1]
    output, weights = np.zeros((batch, n, V.shape[2])), np.zeros((batch, n, m))
    for b in range(batch):
        for i in range(n):
            allowed = [real[b, j] and (not causal or j <= i + m - n) for j in range(m)]
            output[b, i], weights[b, i] = one_query(Q[b, i], K[b], V[b], allowed)
    return output, weights


def verify(solution, Q, K, V, real, causal, rtol=None):
    wide = [given.astype(float) for given in (Q, K, V)]
    output, weights = parts(unchanged(solution.attention, Q, K, V, real, causal), 2)
    want_output, want_weights = expected(*wide, real, causal)
    found = array(weights, shape=want_weights.shape)
    equal(weights, want_weights, rtol=rtol)
    stray = (want_weights == 0) & (found != 0)
    seen = np.repeat(real[:, None, :], Q.shape[1], 1)
    if causal:
        seen = seen & np.tri(Q.shape[1], K.shape[1], K.shape[1] - Q.shape[1], dtype=bool)
    holds(not (stray & ~seen).any(), "a masked key has a weight that is not exactly 0", got=found)
    equal(output, want_output, rtol=rtol)


def sample(rng, batch=2, n=3, m=3, d=4, e=5):
    return (
        rng.standard_normal((batch, n, d)),
        rng.standard_normal((batch, m, d)),
        rng.standard_normal((batch, m, e)),
    )


def all_real(K):
    return np.ones(K.shape[:2], bool)


@check("The worked example: the first query sees one key, the second two", shown=True)
def worked_example(solution):
    Q, K, V = np.zeros((1, 2, 4)), np.zeros((1, 2, 4)), np.array([[[1.0], [3.0]]])
    output, weights = parts(solution.attention(Q, K, V, real=np.array([[True, True]]), causal=True), 2)
    equal(output, np.array([[[1.0], [2.0]]]))
    equal(weights, np.array([[[1.0, 0.0], [0.5, 0.5]]]))


@check("Without masks each query sees all keys", sizes=(1, 2, 5))
def no_masks(solution, rng, n):
    Q, K, V = sample(rng, n=n, m=n)
    verify(solution, Q, K, V, all_real(K), False)


@check("Sizes that all differ", sizes=(1, 3))
def sizes(solution, rng, n):
    Q, K, V = sample(rng, batch=n, n=2, m=4, d=3, e=5)
    verify(solution, Q, K, V, all_real(K), False)
    Q, K, V = sample(rng, batch=n, n=5, m=2, d=7, e=1)
    verify(solution, Q, K, V, all_real(K), False)


@check("With the causal mask a query sees itself and what is before", sizes=(1, 2, 6))
def causal(solution, rng, n):
    Q, K, V = sample(rng, n=n, m=n)
    verify(solution, Q, K, V, all_real(K), True)


@check("With fewer queries than keys they are the last ones", sizes=(1, 2, 4))
def cache(solution, rng, n):
    Q, K, V = sample(rng, n=n, m=5)
    verify(solution, Q, K, V, all_real(K), True)


@check("Padding is left out, wherever it stands")
def padding(solution, rng):
    Q, K, V = sample(rng, batch=3, n=4, m=4)
    real = np.array([[1, 1, 1, 0], [0, 1, 1, 1], [1, 0, 1, 0]], bool)
    verify(solution, Q, K, V, real, False)


@check("Both masks together")
def both(solution, rng):
    Q, K, V = sample(rng, batch=2, n=4, m=4)
    verify(solution, Q, K, V, np.array([[1, 1, 1, 0], [1, 0, 1, 1]], bool), True)
    Q, K, V = sample(rng, batch=2, n=2, m=5)
    verify(solution, Q, K, V, np.array([[0, 1, 1, 1, 1], [1, 0, 1, 1, 0]], bool), True)


@check("A query that sees no key gets zeros")
def nothing_to_see(solution, rng):
    Q, K, V = sample(rng, batch=2, n=3, m=3)
    verify(solution, Q, K, V, np.array([[0, 0, 0], [1, 1, 0]], bool), False)
    verify(solution, Q, K, V, np.array([[0, 0, 1], [0, 1, 1]], bool), True)


@check("Large scores neither overflow nor vanish", sizes=(1, 3))
def large(solution, rng, n):
    Q, K, V = sample(rng, n=n, m=3)
    verify(solution, 60 * Q, 60 * K, V, all_real(K), False)
    K[:] = np.abs(K)
    verify(solution, -1e3 - 0 * Q, K, V, all_real(K), True, rtol=1e-8)
    verify(solution, 1e3 + 0 * Q, K, V, all_real(K), True, rtol=1e-8)


@check("One query's scores do not disturb another's")
def levels(solution, rng):
    Q, K, V = sample(rng, n=3, m=3)
    K[..., 0] = 2.0
    Q[:, 0, 0], Q[:, 2, 0] = 2e3, -2e3
    verify(solution, Q, K, V, all_real(K), False, rtol=1e-8)


@check("A masked key's large score changes nothing")
def large_but_masked(solution, rng):
    Q, K, V = sample(rng, n=3, m=3)
    Q[..., 0] = 1.0
    K[:, 2, 0] = 5e3
    verify(solution, Q, K, V, np.array([[1, 1, 0], [1, 1, 0]], bool), False)
    verify(solution, Q, K, V, all_real(K), True, rtol=1e-8)


@check("Integers, float32 and any layout are computed in float64")
def forms(solution, rng):
    Q, K, V = sample(rng, n=4, m=4)
    real = np.array([[1, 1, 1, 0], [1, 1, 0, 1]], bool)
    verify(solution, Q.astype(np.float32), K.astype(np.float32), V.astype(np.float32), real, True)
    small = [rng.integers(-20, 21, given.shape).astype(np.int8) for given in (Q, K, V)]
    verify(solution, *small, real, True)
    verify(solution, Q[:, ::-2], np.asfortranarray(K), V[..., ::2], np.repeat(real, 2, 1)[:, ::2], False)


@check("Scores of 1e12 are masked like others", robust=True)
def huge(solution):
    K = np.array([[[1e12], [1e12 - 1], [1e12]]])
    V = np.array([[[1.0], [2.0], [4.0]]])
    for sign in (1.0, -1.0):
        verify(solution, sign * np.ones((1, 3, 1)), K, V, np.array([[True, True, False]]), False, rtol=1e-3)
        verify(solution, sign * np.ones((1, 3, 1)), K, V, np.array([[False, True, True]]), True, rtol=1e-3)
    far = np.array([[[-1e12], [1e12], [0.0]]])
    verify(solution, np.ones((1, 3, 1)), far, V, np.array([[True, False, False]]), False)
