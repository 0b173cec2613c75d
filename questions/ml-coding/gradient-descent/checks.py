"""Checks for gradient-descent. They run outside the sandbox: `solution` calls into it."""

from contextlib import suppress

import numpy as np

from sparring.checking import (
    array,
    at_most,
    check,
    equal,
    holds,
    never_rises,
    parts,
    raises,
    scalar,
    unchanged,
)
from sparring.checking.answer import Raised, opened

X2, Y2 = np.array([[1.0], [3.0]]), np.array([2.0, 6.0])


def descend(X, y, lr, max_steps, tol=0.0):
    """The oracle: the same steps on [X, 1], written with one Gram matrix instead of residuals."""
    A = np.column_stack([X, np.ones(len(X))]).astype(float)
    G, c, y = A.T @ A / len(A), A.T @ y.astype(float) / len(A), y.astype(float)
    theta, losses = np.zeros(A.shape[1]), [float(np.mean(y**2))]
    for _ in range(max_steps):
        gradient = 2 * (G @ theta - c)
        if np.abs(gradient).max() <= tol:
            break
        theta = theta - lr * gradient
        losses.append(float(np.mean((A @ theta - y) ** 2)))
    return theta[:-1], theta[-1], np.array(losses)


def agrees(answer, X, y, *rest):
    w, b, losses = parts(answer, 3)
    want_w, want_b, want_losses = descend(X, y, *rest)
    equal(w, want_w)
    equal(b, want_b)
    equal(losses, want_losses)


def sample(rng, n, d):
    return rng.standard_normal((n, d)), rng.standard_normal(n)


@check("One step of the worked example", shown=True)
def worked_example(solution):
    w, b, losses = parts(solution.gradient_descent(X2, Y2, 0.0625, 1), 3)
    equal(w, np.array([1.25]))
    equal(b, 0.5)
    equal(losses, np.array([20.0, 1.5625]))


@check("No step at all leaves zeros and the loss of the start")
def no_step(solution):
    w, b, losses = parts(solution.gradient_descent(X2, Y2, 0.0625, 0), 3)
    equal(w, np.zeros(1))
    equal(b, 0.0)
    equal(losses, np.array([20.0]))


@check("The first step does not depend on how often the rows are repeated", sizes=(1, 2, 50))
def repeated_rows(solution, rng, n):
    X, y = np.tile(X2, (n, 1)), np.tile(Y2, n)
    w, b, _ = parts(solution.gradient_descent(X, y, lr=0.0625, max_steps=1), 3)
    equal(w, np.array([1.25]))
    equal(b, 0.5)


@check("The intercept moves by the gradient at the old point")
def together(solution):
    w, b, losses = parts(solution.gradient_descent(X2, Y2, 0.0625, 3), 3)
    want_w, want_b, _ = descend(X2, Y2, 0.0625, 3)
    array(losses, shape=(4,))
    equal(b, want_b)
    equal(w, want_w)


@check("Every loss and the last point agree with the steps of an oracle", sizes=(1, 3, 20, 100))
def steps(solution, rng, n):
    for d, max_steps in ((1, 2), (3, 7), (6, 20)):
        X, y = sample(rng, n, d)
        agrees(unchanged(solution.gradient_descent, X, y, 0.02, max_steps), X, y, 0.02, max_steps)


@check("Stops at the first point whose gradient is within tol, in every entry")
def tolerance(solution, rng):
    X, y = sample(rng, 12, 2)
    for offset in (0.0, 3.0):
        for tol in (1.0, 0.3, 0.1, 1e-2, 1e-4):
            agrees(
                solution.gradient_descent(X, y + offset, 0.05, 5_000, tol), X, y + offset, 0.05, 5_000, tol
            )


@check("A small learning rate is no reason to stop")
def small_rate(solution, rng):
    X, y = sample(rng, 8, 2)
    agrees(solution.gradient_descent(X, y, 1e-12, 5, 1e-4), X, y, 1e-12, 5, 1e-4)


@check("A start at the minimum is not left")
def at_minimum(solution, rng):
    X = rng.standard_normal((5, 2))
    agrees(solution.gradient_descent(X, np.zeros(5), 0.1, 10), X, np.zeros(5), 0.1, 10)


@check("Reaches the least-squares solution, and no loss rises on the way", sizes=(3, 10, 60))
def reaches_minimum(solution, rng, n):
    X, y = sample(rng, n, 2)
    A = np.column_stack([X, np.ones(n)])
    y = A @ np.array([1.0, -2.0, 3.0]) if n == 3 else y
    w, b, losses = parts(solution.gradient_descent(X, y, lr=0.04, max_steps=3_000, tol=1e-6), 3)
    losses = array(losses, shape=(len(descend(X, y, 0.04, 3_000, 1e-6)[2]),))
    never_rises(losses, "the loss")
    theta = np.append(array(w, shape=(2,)), scalar(b))
    best = np.mean((A @ np.linalg.lstsq(A, y, rcond=None)[0] - y) ** 2)
    at_most(float(np.mean((A @ theta - y) ** 2)), float(losses[-1]) + 1e-12, "the loss of the point returned")
    if n > 3:
        at_most(float(losses[-1]), float(best) + 1e-9, "the last loss")


@check("Rising losses are returned while they are finite")
def rising(solution):
    for max_steps in (4, 60):
        agrees(solution.gradient_descent(X2, Y2, 1.0, max_steps), X2, Y2, 1.0, max_steps)


@check("Raises ValueError once the loss is not finite")
def divergence(solution):
    run = X2, Y2, 1.0, 500
    with suppress(Raised):
        _, _, losses = parts(solution.gradient_descent(*run), 3)
        losses = array(losses, shape=np.shape(opened(losses)), finite=False)
        holds(not np.isfinite(losses).all(), "a run that diverges was ended while its loss was finite")
    raises(ValueError, solution.gradient_descent, *run)


@check("Integers of any width, and float32, are computed in float64")
def dtypes(solution, rng):
    for dtype in (np.uint8, np.int8, np.int64, np.float32):
        X, y = rng.integers(100, 128, (9, 2)).astype(dtype), rng.integers(100, 128, 9).astype(dtype)
        agrees(solution.gradient_descent(X, y, 1e-5, 5), X, y, 1e-5, 5)
    X, y = (v.astype(np.float32) for v in sample(rng, 9, 2))
    agrees(solution.gradient_descent(X, y, 0.05, 5), X, y, 0.05, 5)


@check("Any memory layout is read right, and nothing is written to")
def layouts(solution, rng):
    X, y = sample(rng, 10, 6)
    for view, target in ((X[:, ::2], y), (np.asfortranarray(X), y), (X[::-2], y[::2]), (X.astype(int), y)):
        agrees(unchanged(solution.gradient_descent, view, target, 0.02, 3), view, target, 0.02, 3)


@check("Raises ValueError when y is a column")
def column(solution):
    raises(ValueError, solution.gradient_descent, X2, Y2[:, None], 0.1, 0)


@check(
    "Raises ValueError when the lengths differ, without rows, and for an X of one dimension",
    alone="No rows, another shape or lengths that differ do not end in ValueError.",
)
def shapes(solution):
    for X, y in ((X2, Y2[:1]), (X2[:1], Y2), (Y2, Y2), (np.empty((0, 2)), np.empty(0))):
        raises(ValueError, solution.gradient_descent, X, y, 0.1, 0)
