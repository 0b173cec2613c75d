"""Checks for mend-batch-normalisation. They run outside the sandbox: `solution` calls into it."""

import numpy as np

from sparring.checking import array, check, equal, fault, unchanged


def normal(X, gamma, beta, eps):
    """The oracle in training."""
    return (X - X.mean(axis=0)) / np.sqrt(X.var(axis=0) + eps) * gamma + beta


def batch(rng, n, d=3):
    return rng.normal(2.0, 3.0, (n, d))


GAMMA, BETA = np.array([0.5, 2.0, -1.5]), np.array([1.0, -3.0, 0.25])


def fresh(solution, gamma=GAMMA, beta=BETA, momentum=0.1, eps=1e-3):
    return solution.BatchNorm(gamma, beta, momentum, eps)


@check("The worked example's result", shown=True)
def example(solution):
    equal(
        fresh(solution, [1.0], [0.0], eps=0.0).forward(np.array([[1.0], [3.0]]), True),
        np.array([[-1.0], [1.0]]),
    )


@fault("turns-the-momentum-round")
@check("The running estimates move a tenth of the way with a momentum of 0.1", shown=True)
def example_estimates(solution):
    layer = fresh(solution, [1.0], [0.0], eps=0.0)
    array(layer.forward(np.array([[1.0], [3.0]]), True), shape=(2, 1))
    equal(layer.running_mean, np.array([0.2]))
    equal(layer.running_var, np.array([1.1]))


@check("In training each column is normalised by its batch", sizes=(2, 9))
def training(solution, rng, n):
    X = batch(rng, n)
    equal(fresh(solution).forward(X, training=True), normal(X, GAMMA, BETA, 1e-3))


@fault("turns-the-momentum-round")
@check("The running estimates move by the momentum towards those of each batch", sizes=(2, 6))
def estimates(solution, rng, n):
    layer, mean, var = fresh(solution, momentum=0.3), np.zeros(3), np.ones(3)
    for _ in range(3):
        X = batch(rng, n)
        array(layer.forward(X, training=True), shape=X.shape)
        mean, var = 0.7 * mean + 0.3 * X.mean(axis=0), 0.7 * var + 0.3 * X.var(axis=0, ddof=1)
    equal(layer.running_mean, mean)
    equal(layer.running_var, var)


@fault("evaluates-by-the-batch")
@check("In evaluation a row's result depends on that row alone", sizes=(1, 5))
def evaluation(solution, rng, n):
    X = batch(rng, n)
    equal(fresh(solution).forward(X, training=False), X / np.sqrt(1.0 + 1e-3) * GAMMA + BETA)


@fault("takes-moments-for-constants")
@check("The derivatives of the batch agree with differences of the result", sizes=(2, 7))
def derivatives(solution, rng, n):
    X, D, h = batch(rng, n), rng.normal(size=(n, 3)), 1e-6
    layer = fresh(solution)
    array(layer.forward(X, training=True), shape=X.shape)
    want = np.zeros_like(X)
    for place in np.ndindex(X.shape):
        moved = np.zeros_like(X)
        moved[place] = h
        rise = normal(X + moved, GAMMA, BETA, 1e-3) - normal(X - moved, GAMMA, BETA, 1e-3)
        want[place] = (D * rise).sum() / (2 * h)
    equal(layer.backward(D), want, rtol=1e-5, atol=1e-7)


@check("The derivatives of scale and shift are sums over the batch", sizes=(3, 8))
def scale_and_shift(solution, rng, n):
    X, D = batch(rng, n), rng.normal(size=(n, 3))
    layer = fresh(solution)
    array(layer.forward(X, training=True), shape=X.shape)
    array(layer.backward(D), shape=X.shape)
    equal(layer.beta_grad, D.sum(axis=0))
    equal(layer.gamma_grad, (D * normal(X, 1.0, 0.0, 1e-3)).sum(axis=0))


@check("Training and evaluation in turn: evaluation uses the estimates and moves nothing")
def in_turn(solution, rng):
    layer, X, Y = fresh(solution, momentum=0.5), batch(rng, 6), batch(rng, 4)
    array(layer.forward(X, training=True), shape=X.shape)
    mean, var = 0.5 * X.mean(axis=0), 0.5 + 0.5 * X.var(axis=0, ddof=1)
    for _ in range(2):
        equal(layer.forward(Y, training=False), (Y - mean) / np.sqrt(var + 1e-3) * GAMMA + BETA)
    equal(layer.running_mean, mean)
    equal(layer.running_var, var)


@check("Two layers share nothing, and single precision is computed in double precision")
def apart(solution, rng):
    one, other = fresh(solution, GAMMA.astype(np.float32), BETA.astype(np.float32)), fresh(solution)
    X = batch(rng, 5).astype(np.float32)
    equal(unchanged(one.forward, X, training=True), normal(X.astype(float), GAMMA, BETA, 1e-3))
    D = rng.normal(size=(5, 3)).astype(np.float32)
    array(unchanged(one.backward, D), shape=X.shape)
    equal(one.beta_grad, D.astype(float).sum(axis=0))
    equal(other.running_mean, np.zeros(3))
    equal(other.running_var, np.ones(3))
