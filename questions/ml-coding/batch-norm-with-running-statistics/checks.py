"""Checks for batch-norm-with-running-statistics: columns in plain Python, gradients by Jacobians."""

import math

import numpy as np

from sparring.checking import check, equal, gradient_matches, parts, raises, unchanged


def statistics(column):
    n = len(column)
    mean = math.fsum(column) / n
    return mean, math.fsum((v - mean) ** 2 for v in column) / n


def normalized(X, gamma, beta, eps):
    """The statement, for a batch in training."""
    columns = []
    for column, g, b in zip(X.astype(float).T, gamma, beta):
        mean, var = statistics(column.tolist())
        columns.append([g * (v - mean) / math.sqrt(var + eps) + b for v in column])
    return np.array(columns).T


def after(running, X, momentum):
    """The running statistics after one more batch."""
    mean, var = running
    found = [statistics(column) for column in X.astype(float).T.tolist()]
    n = len(X)
    means = [(1 - momentum) * m + momentum * new for m, (new, _) in zip(mean, found)]
    variances = [(1 - momentum) * v + momentum * new * n / (n - 1) for v, (_, new) in zip(var, found)]
    return np.array(means), np.array(variances)


def gradients(G, X, gamma, eps):
    """The gradients through the whole Jacobian of each column."""
    n = len(X)
    dX, dgamma, dbeta = np.zeros(X.shape), [], []
    for j, (g, x) in enumerate(zip(G.astype(float).T, X.astype(float).T)):
        mean, var = statistics(x.tolist())
        root = math.sqrt(var + eps)
        x_hat = (x - mean) / root
        jacobian = (np.eye(n) - 1 / n - np.outer(x_hat, x_hat) / n) / root
        dX[:, j] = jacobian @ g * gamma[j]
        dgamma.append(math.fsum(g * x_hat))
        dbeta.append(math.fsum(g))
    return dX, np.array(dgamma), np.array(dbeta)


def fresh(d):
    return np.zeros(d), np.ones(d)


def made(solution, rng, d, momentum=0.1, eps=1e-5, dtype=float):
    gamma, beta = rng.standard_normal((2, d)).astype(dtype)
    return solution.BatchNorm(gamma, beta, momentum, eps), gamma.astype(float), beta.astype(float)


def demand_running(layer, running):
    equal(layer.running_mean_, running[0])
    equal(layer.running_var_, running[1])


def demand_evaluation(layer, X, gamma, beta, running, eps=1e-5):
    want = gamma * (X - running[0]) / np.sqrt(running[1] + eps) + beta
    equal(unchanged(layer.forward, X, False), want)


def demand_gradients(layer, G, X, gamma, eps=1e-5):
    for got, want in zip(parts(unchanged(layer.backward, G), 3), gradients(G, X, gamma, eps)):
        equal(got, want, rtol=1e-9, atol=1e-11 * max(1, len(X)))


def batch(rng, n, d):
    return 2 * rng.standard_normal((n, d)) + 1


@check("The worked example: output, running statistics, gradients", shown=True)
def worked_example(solution):
    layer = solution.BatchNorm(gamma=np.array([2.0]), beta=np.array([1.0]), momentum=0.1, eps=0.0)
    equal(layer.forward(np.array([[3.0], [5.0]]), training=True), np.array([[-1.0], [3.0]]))
    equal(layer.running_mean_, np.array([0.4]))
    equal(layer.running_var_, np.array([1.1]))
    dX, dgamma, dbeta = parts(layer.backward(np.array([[1.0], [1.0]])), 3)
    equal(dX, np.zeros((2, 1)))
    equal(dgamma, np.array([0.0]))
    equal(dbeta, np.array([2.0]))


@check("In training a batch is normalized by its own statistics", sizes=(2, 3, 10))
def training(solution, rng, n):
    layer, gamma, beta = made(solution, rng, 3)
    for _ in range(2):
        X = batch(rng, n, 3)
        equal(unchanged(layer.forward, X, True), normalized(X, gamma, beta, 1e-5))


@check("eps is added to the variance, inside the root, and not to the running one")
def epsilon(solution, rng):
    layer, gamma, beta = made(solution, rng, 2, eps=0.5)
    X = 0.3 * batch(rng, 4, 2)
    equal(layer.forward(X, True), normalized(X, gamma, beta, 0.5))
    running = after(fresh(2), X, 0.1)
    demand_running(layer, running)
    demand_evaluation(layer, X, gamma, beta, running, eps=0.5)


@check("A new layer evaluates with mean 0 and variance 1")
def untrained(solution, rng):
    layer, gamma, beta = made(solution, rng, 3)
    demand_running(layer, fresh(3))
    demand_evaluation(layer, batch(rng, 4, 3), gamma, beta, fresh(3))


@check("Each training pass moves the running mean by a share of momentum", sizes=(1, 2, 5))
def running_mean(solution, rng, n):
    layer, _, _ = made(solution, rng, 2, momentum=0.3)
    running = fresh(2)
    for _ in range(n):
        X = batch(rng, 4, 2)
        layer.forward(X, True)
        running = after(running, X, 0.3)
    equal(layer.running_mean_, running[0])


@check("And the running variance, by that with division by n - 1", sizes=(1, 2, 5))
def running_var(solution, rng, n):
    layer, _, _ = made(solution, rng, 2, momentum=0.3)
    running = fresh(2)
    for size in range(2, n + 2):
        X = batch(rng, size, 2)
        layer.forward(X, True)
        running = after(running, X, 0.3)
    equal(layer.running_var_, running[1])


@check("Evaluation uses the running statistics, one row or many", sizes=(1, 2, 6))
def evaluation(solution, rng, n):
    layer, gamma, beta = made(solution, rng, 3, momentum=0.5)
    running = fresh(3)
    for _ in range(3):
        X = batch(rng, 5, 3)
        layer.forward(X, True)
        running = after(running, X, 0.5)
    demand_evaluation(layer, batch(rng, n, 3), gamma, beta, running)


@check("Evaluation changes no running statistics")
def evaluation_is_pure(solution, rng):
    layer, gamma, beta = made(solution, rng, 2)
    X = batch(rng, 4, 2)
    layer.forward(X, True)
    running = after(fresh(2), X, 0.1)
    for _ in range(2):
        demand_evaluation(layer, batch(rng, 3, 2), gamma, beta, running)
    demand_running(layer, running)


@check("Momentum 1 keeps the last batch, momentum 0 the first values")
def momenta(solution, rng):
    for momentum in (1.0, 0.0):
        layer, _, _ = made(solution, rng, 2, momentum=momentum)
        running = fresh(2)
        for _ in range(2):
            X = batch(rng, 3, 2)
            layer.forward(X, True)
            running = after(running, X, momentum)
        demand_running(layer, running)


@check("A constant column gives beta")
def constant(solution, rng):
    layer, gamma, beta = made(solution, rng, 3)
    X = batch(rng, 4, 3)
    X[:, 1] = 2.0
    equal(layer.forward(X, True), normalized(X, gamma, beta, 1e-5))


@check("The gradients by gamma and beta are sums over the rows")
def parameters(solution, rng):
    layer, gamma, _ = made(solution, rng, 3)
    X, G = batch(rng, 5, 3), rng.standard_normal((5, 3))
    layer.forward(X, True)
    _, dgamma, dbeta = parts(layer.backward(G), 3)
    _, want_gamma, want_beta = gradients(G, X, gamma, 1e-5)
    equal(dbeta, want_beta, atol=1e-11)
    equal(dgamma, want_gamma, atol=1e-11)


@check("The gradient by X agrees with central differences")
def differences(solution, rng):
    layer, gamma, beta = made(solution, rng, 2, eps=1e-2)
    X, G = batch(rng, 4, 2), rng.standard_normal((4, 2))
    layer.forward(X, True)
    dX, _, _ = parts(layer.backward(G), 3)
    gradient_matches(dX, lambda value: float((normalized(value, gamma, beta, 1e-2) * G).sum()), X)


@check("All three gradients", sizes=(2, 3, 8))
def all_gradients(solution, rng, n):
    layer, gamma, _ = made(solution, rng, 3, eps=0.1)
    for _ in range(2):
        X, G = batch(rng, n, 3), rng.standard_normal((n, 3))
        layer.forward(X, True)
        demand_gradients(layer, G, X, gamma, eps=0.1)


@check("An evaluation in between does not change what backward uses")
def backward_after_evaluation(solution, rng):
    layer, gamma, _ = made(solution, rng, 3)
    X, G = batch(rng, 4, 3), rng.standard_normal((4, 3))
    layer.forward(X, True)
    layer.forward(batch(rng, 4, 3), False)
    demand_gradients(layer, G, X, gamma)
    demand_gradients(layer, 2 * G, X, gamma)


@check("Two layers share nothing")
def two_layers(solution, rng):
    (one, gamma, _), (other, _, _) = made(solution, rng, 2), made(solution, rng, 2)
    X, G = batch(rng, 4, 2), rng.standard_normal((4, 2))
    one.forward(X, True)
    other.forward(batch(rng, 4, 2), True)
    demand_running(one, after(fresh(2), X, 0.1))
    demand_gradients(one, G, X, gamma)


@check("Integers, float32 and any layout are computed in float64")
def forms(solution, rng):
    for X in (
        batch(rng, 6, 4).astype(np.float32),
        rng.integers(-120, 121, (6, 4)).astype(np.int8),
        np.asfortranarray(batch(rng, 12, 8))[::2, ::-2],
    ):
        layer, gamma, beta = made(solution, rng, 4, dtype=np.float32)
        equal(unchanged(layer.forward, X, True), normalized(X, gamma, beta, 1e-5))
        demand_running(layer, after(fresh(4), X, 0.1))
        demand_gradients(layer, rng.standard_normal((6, 4)).astype(np.float32), X, gamma)
        demand_evaluation(layer, X, gamma, beta, after(fresh(4), X, 0.1))


@check("Raises ValueError in training with fewer than two rows, and changes nothing")
def too_few_rows(solution, rng):
    layer, gamma, _ = made(solution, rng, 2)
    X, G = batch(rng, 4, 2), rng.standard_normal((4, 2))
    layer.forward(X, True)
    raises(ValueError, layer.forward, X[:1], True)
    raises(ValueError, layer.forward, X[:0], True)
    demand_running(layer, after(fresh(2), X, 0.1))
    demand_gradients(layer, G, X, gamma)


@check(
    "Raises ValueError in backward before any training pass",
    alone="A backward pass before any training pass does not end in ValueError.",
)
def nothing_to_go_back_to(solution, rng):
    layer, _, _ = made(solution, rng, 2)
    raises(ValueError, layer.backward, np.ones((3, 2)))
    layer, _, _ = made(solution, rng, 2)
    layer.forward(batch(rng, 3, 2), False)
    raises(ValueError, layer.backward, np.ones((3, 2)))


@check("Columns far from the origin keep their spread", robust=True)
def far(solution, rng):
    layer, gamma, beta = made(solution, rng, 2)
    X = np.round(batch(rng, 6, 2) * 64) / 64 + 1e8
    equal(layer.forward(X, True), normalized(X, gamma, beta, 1e-5), rtol=1e-6, atol=1e-6)
    equal(layer.running_var_, after(fresh(2), X, 0.1)[1], rtol=1e-6)
    for got, want in zip(
        parts(layer.backward(np.ones((6, 2)) + X % 1), 3), gradients(1 + X % 1, X, gamma, 1e-5)
    ):
        equal(got, want, rtol=1e-6, atol=1e-6)
