"""Checks for mend-an-attention-layer. They run outside the sandbox: `solution` calls into it."""

import numpy as np

from sparring.checking import array, check, equal, fault, unchanged


def setting(rng, batch, n, d):
    return rng.normal(size=(batch, n, d)), tuple(rng.normal(size=(d, d)) for _ in range(4))


def expected(X, weights, length, heads, causal):
    """The oracle: one sequence, one head, one token at a time."""
    q, k, v = (X @ W for W in weights[:3])
    out = np.zeros_like(X[:length])
    width = X.shape[1] // heads
    for h in range(heads):
        at = slice(h * width, (h + 1) * width)
        for i in range(length):
            keys = range(i + 1) if causal else range(length)
            scores = np.array([q[i, at] @ k[j, at] for j in keys]) / np.sqrt(width)
            share = np.exp(scores - scores.max())
            out[i, at] = sum(s * v[j, at] for s, j in zip(share / share.sum(), keys, strict=True))
    return out @ weights[3]


def compared(solution, X, weights, lengths, heads, causal):
    got = solution.attention(X, weights, lengths=lengths, heads=heads, causal=causal)
    got = array(got, shape=X.shape, finite=False)
    for b, length in enumerate(lengths):
        want = expected(np.asarray(X[b], float), weights, length, heads, causal)
        equal(got[b, :length], want, rtol=1e-8, atol=1e-10)


@check("Equal scores give the mean of what a token sees", shown=True)
def example(solution):
    X, zero, one = np.array([[[2.0], [4.0], [9.0]]]), np.zeros((1, 1)), np.ones((1, 1))
    got = solution.attention(X, (zero, zero, one, one), lengths=[2], heads=1, causal=True)
    equal(array(got, shape=(1, 3, 1), finite=False)[0, :2], np.array([[2.0], [3.0]]))


@check("One token gathers from itself alone")
def one_token(solution, rng):
    X, weights = setting(rng, 2, 1, 4)
    compared(solution, X, weights, [1, 1], 2, False)


@fault("normalises-over-queries")
@check("What a token gathers from others is weighted with shares that sum to one", sizes=(2, 5))
def shares(solution, rng, n):
    X, (_, _, Wv, Wo) = setting(rng, 2, n, 3)
    zero = np.zeros((3, 3))
    compared(solution, X, (zero, zero, Wv, Wo), [n, n], 1, True)
    weights = setting(rng, 1, n, 3)[1]
    compared(solution, X, weights, [n, n], 1, False)


@fault("attends-to-padding")
@check("What stands in the padding changes nothing for a token", sizes=(3, 6))
def padding(solution, rng, n):
    X, weights = setting(rng, 2, n, 4)
    other = X.copy()
    other[0, 2:] = rng.normal(size=(n - 2, 4))
    other[1, 1:] = rng.normal(size=(n - 1, 4))
    results = [
        array(
            solution.attention(one, weights, lengths=[2, 1], heads=2, causal=False),
            shape=X.shape,
            finite=False,
        )
        for one in (X, other)
    ]
    for b, length in enumerate((2, 1)):
        equal(results[1][b, :length], results[0][b, :length])


@fault("scales-by-the-whole-width")
@check("The sharpness of attention fits the width of a head", sizes=(2, 4))
def sharpness(solution, rng, n):
    Wq = np.diag(rng.uniform(1.0, 3.0, n)[:1].repeat(2 * n))
    X = np.hstack([np.eye(n), np.eye(n)])[None]
    Wk, Wv, Wo = np.eye(2 * n), np.eye(2 * n), rng.normal(size=(2 * n, 2 * n))
    compared(solution, X, (Wq, Wk, Wv, Wo), [n], 2, False)


@check("All of it together: several heads, sequences of several lengths", sizes=(3, 7))
def together(solution, rng, n):
    X, weights = setting(rng, 3, n, 6)
    for causal in (True, False):
        compared(solution, X, weights, [n, 1, n - 1], 3, causal)


@check("Large scores overflow nothing")
def large(solution, rng):
    X, (_, _, Wv, Wo) = setting(rng, 1, 4, 2)
    X[0, :, 0] = [30.0, 20.0, -30.0, 25.0]
    only_first = np.diag([1.0, 0.0])
    compared(solution, X, (only_first, np.sqrt(2) * only_first, Wv, Wo), [4], 1, False)


@check("Single precision and whole numbers are computed in double precision")
def dtypes(solution, rng):
    X, weights = setting(rng, 1, 3, 4)
    weights = tuple(W.astype(np.float32) for W in weights)
    compared(solution, X.astype(np.float32), tuple(W.astype(float) for W in weights), [3], 2, False)
    X = X.astype(np.float32)
    got = solution.attention(X, weights, lengths=[3], heads=2, causal=False)
    want = expected(X[0].astype(float), [W.astype(float) for W in weights], 3, 2, False)
    equal(array(got, shape=X.shape)[0], want, rtol=1e-8, atol=1e-10)


@check("What it is given stays as it was")
def arguments(solution, rng):
    X, weights = setting(rng, 2, 3, 4)
    unchanged(solution.attention, X, weights, lengths=[3, 2], heads=2, causal=True)
