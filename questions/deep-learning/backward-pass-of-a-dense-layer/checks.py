"""Checks for backward-pass-of-a-dense-layer: central differences, and the chain rule row by row."""

import numpy as np

from sparring.checking import check, equal, gradient_matches, parts, raises, unchanged


def by_rows(X, W, b, G):
    """The sum of what every weight does in every row, one product at a time."""
    dX, dW, db = np.zeros(X.shape), np.zeros(W.shape), np.zeros(b.shape)
    for place in np.ndindex(X.shape[:-1]):
        for k in range(W.shape[1]):
            z = float(b[k]) + sum(float(X[place][j]) * float(W[j, k]) for j in range(W.shape[0]))
            if z > 0:
                dX[place] += G[place][k] * W[:, k]
                dW[:, k] += G[place][k] * X[place]
                db[k] += G[place][k]
    return dX, dW, db


def sample(rng, *shape, h=3):
    d = shape[-1]
    return (
        rng.standard_normal(shape),
        rng.standard_normal((d, h)),
        rng.standard_normal(h),
        rng.standard_normal((*shape[:-1], h)),
    )


def verify(solution, X, W, b, G):
    wide = [array.astype(float) for array in (X, W, b, G)]
    answer = unchanged(solution.dense_backward, X, W, b, G)
    for got, want in zip(parts(answer, 3), by_rows(*wide)):
        equal(got, want)


@check("The worked example: one unit is shut, the other passes its gradient on", shown=True)
def worked_example(solution):
    X, W, b = np.array([[1.0, 2.0]]), np.array([[1.0, -1.0], [1.0, 0.0]]), np.array([0.0, 0.5])
    dX, dW, db = parts(solution.dense_backward(X, W, b, G=np.array([[10.0, 100.0]])), 3)
    equal(dX, np.array([[10.0, 10.0]]))
    equal(db, np.array([10.0, 0.0]))
    equal(dW, np.array([[10.0, 0.0], [20.0, 0.0]]))


@check("One row", sizes=(1, 2, 5))
def one_row(solution, rng, n):
    verify(solution, *sample(rng, 1, n, h=n + 1))


@check("A batch of rows: the gradients of W and b are sums over them", sizes=(2, 3, 20))
def rows(solution, rng, n):
    verify(solution, *sample(rng, n, 4))


@check("The gradients agree with central differences")
def differences(solution, rng):
    X, W, b, G = sample(rng, 5, 4)

    def loss(X, W, b):
        return float((np.maximum(X @ W + b, 0) * G).sum())

    dX, dW, db = parts(solution.dense_backward(X, W, b, G), 3)
    gradient_matches(dX, lambda value: loss(value, W, b), X)
    gradient_matches(dW, lambda value: loss(X, value, b), W)
    gradient_matches(db, lambda value: loss(X, W, value), b)


@check("A square W, where a missing transpose does not show in the shapes")
def square(solution, rng):
    verify(solution, *sample(rng, 3, 3))
    verify(solution, *sample(rng, 6, 4, h=4))


@check("A batch of sequences, and more axes", sizes=(2, 3))
def sequences(solution, rng, n):
    verify(solution, *sample(rng, n, 4, 2))
    verify(solution, *sample(rng, 3, n, 3))
    verify(solution, *sample(rng, 2, n, 2, 2))


@check("Every unit open, and every unit shut")
def open_and_shut(solution, rng):
    X, W, b, G = sample(rng, 4, 3)
    verify(solution, X, W, b + 100, G)
    verify(solution, X, W, b - 100, G)


@check("At exactly 0 the ReLU passes nothing", alone="The derivative of the ReLU at 0 is not 0.")
def kink(solution, rng):
    X, W, _, G = sample(rng, 4, 3)
    verify(solution, np.zeros_like(X), W, np.zeros(3), G)
    verify(solution, X, np.zeros_like(W), np.zeros(3), G)


@check("Without rows the gradients of W and b are zero")
def no_rows(solution, rng):
    verify(solution, *sample(rng, 0, 4))
    verify(solution, *sample(rng, 2, 0, 4))


@check("Any dtype and layout is read right, in float64")
def forms(solution, rng):
    X, W, b, G = sample(rng, 6, 4)
    verify(solution, *(array.astype(np.float32) for array in (X, W, b, G)))
    small = [rng.integers(-90, 91, array.shape).astype(np.int8) for array in (X, W, b, G)]
    verify(solution, *small)
    verify(solution, np.asfortranarray(X)[::-2], W[:, ::-1], b[::-1], np.repeat(G, 2, 1)[::2, ::2])


@check(
    "Raises ValueError where the shapes do not fit",
    alone="Shapes that do not fit together do not end in ValueError; mind those that broadcast.",
)
def shapes(solution, rng):
    X, W, b, G = sample(rng, 4, 2)
    for bad in (
        (X[:, :1], W, b, G),
        (X, W, b[:1], G),
        (X, W, b, G[:1]),
        (X, W, b, G[:, :1]),
        (X[:1], W, b, G),
        (X, W, b, G[None]),
        (X, W, b[None], G),
    ):
        raises(ValueError, solution.dense_backward, *bad)
