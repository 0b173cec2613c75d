"""Checks for layer-norm-and-rms-norm: each vector by itself, gradients by central differences."""

import math

import numpy as np

from sparring.checking import check, equal, gradient_matches, parts, unchanged


def layer_vector(x, gamma, beta, eps):
    mean = math.fsum(x) / len(x)
    var = math.fsum((v - mean) ** 2 for v in x) / len(x)
    return [g * (v - mean) / math.sqrt(var + eps) + b for v, g, b in zip(x, gamma, beta)]


def rms_vector(x, gamma, eps):
    square = math.fsum(v * v for v in x) / len(x)
    return [g * v / math.sqrt(square + eps) for v, g in zip(x, gamma)]


def over(function, X, *rest):
    rows = [function(row, *rest) for row in X.reshape(-1, X.shape[-1]).astype(float).tolist()]
    return np.array(rows).reshape(X.shape)


def jacobian(x_hat, root, is_centred):
    """The matrix of derivatives of one scaled vector, written out."""
    d = len(x_hat)
    matrix = (np.eye(d) - np.outer(x_hat, x_hat) / d) / root
    return matrix - matrix.mean(axis=0) if is_centred else matrix


def expected(G, X, gamma, eps, is_centred):
    """The gradients by X, gamma and beta, vector by vector through the whole Jacobian."""
    d = X.shape[-1]
    dX, dgamma, dbeta = [], np.zeros(d), np.zeros(d)
    for g, x in zip(G.reshape(-1, d).astype(float), X.reshape(-1, d).astype(float)):
        x = x - math.fsum(x) / d if is_centred else x
        root = math.sqrt(math.fsum(x * x) / d + eps)
        dX.append(jacobian(x / root, root, is_centred).T @ (g * gamma))
        dgamma += g * x / root
        dbeta += g
    return np.array(dX).reshape(X.shape), dgamma, dbeta


def wide(array):
    return array.astype(float)


def layer(solution, X, gamma, beta, eps=1e-5):
    equal(
        unchanged(solution.layer_norm, X, gamma, beta, eps),
        over(layer_vector, X, wide(gamma), wide(beta), eps),
    )


def rms(solution, X, gamma, eps=1e-5):
    equal(unchanged(solution.rms_norm, X, gamma, eps), over(rms_vector, X, wide(gamma), eps))


def demand(got, want, d):
    """Equality with room for the rounding of differences of numbers of size 1."""
    equal(got, want, rtol=1e-9, atol=1e-11 * max(1, d))


def layer_backward(solution, G, X, gamma, eps=1e-5):
    answer = parts(unchanged(solution.layer_norm_backward, G, X, gamma, eps), 3)
    for got, want in zip(answer, expected(G, X, wide(gamma), eps, True)):
        demand(got, want, X.shape[-1])


def rms_backward(solution, G, X, gamma, eps=1e-5):
    answer = parts(unchanged(solution.rms_norm_backward, G, X, gamma, eps), 2)
    for got, want in zip(answer, expected(G, X, wide(gamma), eps, False)):
        demand(got, want, X.shape[-1])


def sample(rng, *shape):
    """A gradient, vectors off the origin, gamma and beta."""
    d = shape[-1]
    X = 2 * rng.standard_normal(shape) + 1
    return rng.standard_normal(shape), X, rng.standard_normal(d), rng.standard_normal(d)


@check("Layer norm of the worked example", shown=True)
def layer_example(solution):
    got = solution.layer_norm(np.array([[1.0, 3.0]]), np.array([1.0, 10.0]), np.array([0.0, 0.5]), eps=0.0)
    equal(got, np.array([[-1.0, 10.5]]))


@check("RMS norm of the worked example", shown=True)
def rms_example(solution):
    equal(solution.rms_norm(np.array([[1.0, 7.0]]), np.array([1.0, 10.0]), eps=0.0), np.array([[0.2, 14.0]]))


@check("The gradients of the worked example", shown=True)
def backward_example(solution):
    G, X, gamma = np.array([[1.0, 1.0]]), np.array([[1.0, 3.0]]), np.array([1.0, 10.0])
    dX, dgamma, dbeta = parts(solution.layer_norm_backward(G, X, gamma, eps=0.0), 3)
    equal(dX, np.zeros((1, 2)))
    equal(dgamma, np.array([-1.0, 1.0]))
    equal(dbeta, np.array([1.0, 1.0]))


@check("Layer norm of rows", sizes=(1, 2, 5))
def layer_rows(solution, rng, n):
    for d in (2, 3, 8):
        _, X, gamma, beta = sample(rng, n, d)
        layer(solution, X, gamma, beta)


@check("RMS norm of rows", sizes=(1, 2, 5))
def rms_rows(solution, rng, n):
    for d in (1, 3, 8):
        _, X, gamma, _ = sample(rng, n, d)
        rms(solution, X, gamma)


@check("eps stands inside the root of layer norm")
def layer_eps(solution, rng):
    _, X, gamma, beta = sample(rng, 3, 4)
    layer(solution, 0.1 * X, gamma, beta, eps=0.5)
    layer(solution, X, gamma, beta, eps=0.0)


@check("eps stands inside the root of RMS norm")
def rms_eps(solution, rng):
    _, X, gamma, _ = sample(rng, 3, 4)
    rms(solution, 0.1 * X, gamma, eps=0.5)
    rms(solution, X, gamma, eps=0.0)


@check("Constant rows: layer norm gives beta, RMS norm of zeros gives 0")
def constant(solution, rng):
    _, X, gamma, beta = sample(rng, 3, 4)
    X[1] = 2.0
    layer(solution, X, gamma, beta)
    layer(solution, np.full((2, 1), 3.0), gamma[:1], beta[:1])
    X[2] = 0.0
    rms(solution, X, gamma)


@check("Any number of axes, one included")
def axes(solution, rng):
    for shape in ((5,), (2, 3, 4), (2, 1, 3, 2)):
        _, X, gamma, beta = sample(rng, *shape)
        layer(solution, X, gamma, beta)
        rms(solution, X, gamma)


@check("The gradients of one row of layer norm agree with central differences")
def layer_differences(solution, rng):
    G, X, gamma, beta = sample(rng, 1, 5)

    def loss(X, gamma, beta):
        return float((over(layer_vector, X, gamma, beta, 1e-2) * G).sum())

    dX, dgamma, dbeta = parts(solution.layer_norm_backward(G, X, gamma, 1e-2), 3)
    gradient_matches(dbeta, lambda value: loss(X, gamma, value), beta)
    gradient_matches(dgamma, lambda value: loss(X, value, beta), gamma)
    gradient_matches(dX, lambda value: loss(value, gamma, beta), X)


@check("The gradients of one row of RMS norm agree with central differences")
def rms_differences(solution, rng):
    G, X, gamma, _ = sample(rng, 1, 5)

    def loss(X, gamma):
        return float((over(rms_vector, X, gamma, 1e-2) * G).sum())

    dX, dgamma = parts(solution.rms_norm_backward(G, X, gamma, 1e-2), 2)
    gradient_matches(dgamma, lambda value: loss(X, value), gamma)
    gradient_matches(dX, lambda value: loss(value, gamma), X)


@check("With equal gammas the gradients of layer norm are right")
def equal_gammas(solution, rng):
    G, X, _, _ = sample(rng, 3, 4)
    layer_backward(solution, G, X, np.full(4, 1.5))


@check("The gradients of layer norm by several rows", sizes=(1, 2, 6))
def layer_gradients(solution, rng, n):
    for d in (1, 3, 8):
        G, X, gamma, _ = sample(rng, n, d)
        layer_backward(solution, G, X, gamma, eps=0.01)


@check("The gradients of RMS norm by several rows", sizes=(1, 2, 6))
def rms_gradients(solution, rng, n):
    for d in (1, 3, 8):
        G, X, gamma, _ = sample(rng, n, d)
        rms_backward(solution, G, X, gamma, eps=0.01)


@check("Gradients of batches of sequences, and of one vector")
def gradient_axes(solution, rng):
    for shape in ((2, 3, 4), (2, 2, 3, 2), (5,)):
        G, X, gamma, _ = sample(rng, *shape)
        layer_backward(solution, G, X, gamma, eps=0.3)
        rms_backward(solution, G, X, gamma, eps=0.3)


@check("Integers, float32 and any layout are computed in float64")
def forms(solution, rng):
    G, X, gamma, beta = sample(rng, 4, 6)
    G1, X1, g1, b1 = (array.astype(np.float32) for array in (G, X, gamma, beta))
    layer(solution, X1, g1, b1)
    rms(solution, X1, g1)
    layer_backward(solution, G1, X1, g1)
    rms_backward(solution, G1, X1, g1)
    small = rng.integers(-120, 121, (4, 6)).astype(np.int8)
    layer(solution, small, gamma, beta)
    rms(solution, small, gamma)
    layer_backward(solution, rng.integers(-9, 10, (4, 6)), small, gamma)
    rms_backward(solution, rng.integers(-9, 10, (4, 6)), small, gamma)
    layer_backward(solution, np.asfortranarray(G)[:, ::-2], X[:, ::2], gamma[::2])


@check("Vectors far from the origin keep their spread", robust=True)
def far(solution, rng):
    G, X, gamma, beta = sample(rng, 3, 5)
    X = np.round(X * 64) / 64 + 1e8
    equal(
        solution.layer_norm(X, gamma, beta, 1e-5),
        over(layer_vector, X, gamma, beta, 1e-5),
        rtol=1e-6,
        atol=1e-6,
    )
    answer = parts(solution.layer_norm_backward(G, X, gamma, 1e-5), 3)
    for got, want in zip(answer, expected(G, X, gamma, 1e-5, True)):
        equal(got, want, rtol=1e-6, atol=1e-6)
