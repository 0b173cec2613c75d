"""Checks for dense-network: the loss against SciPy's, gradients against central differences."""

import numpy as np
from scipy.special import log_softmax, softmax

from sparring.checking import (
    array,
    at_most,
    check,
    equal,
    gradient_matches,
    holds,
    parts,
    raises,
    unchanged,
)

NAMES = ("W1", "b1", "W2", "b2")


def loss_of(parameters, X, y, l2):
    W1, b1, W2, b2 = parameters
    log_p = log_softmax(np.maximum(X @ W1 + b1, 0) @ W2 + b2, axis=1)
    cross_entropy = np.mean([-row[label] for row, label in zip(log_p, y)])
    return float(cross_entropy + l2 / 2 * (np.vdot(W1, W1) + np.vdot(W2, W2)))


def gradients_of(parameters, X, y, l2):
    """The sum over single rows, for where central differences cannot be taken."""
    W1, b1, W2, b2 = parameters
    found = [l2 * W1, np.zeros_like(b1), l2 * W2, np.zeros_like(b2)]
    for x, label in zip(X, y):
        z = x @ W1 + b1
        delta = (softmax(np.maximum(z, 0) @ W2 + b2) - np.eye(len(b2))[label]) / len(X)
        back = np.where(z > 0, W2 @ delta, 0.0)
        steps = np.outer(x, back), back, np.outer(np.maximum(z, 0), delta), delta
        found = [old + step for old, step in zip(found, steps)]
    return tuple(found)


def network(rng, d=3, hidden=4, classes=3):
    shapes = (d, hidden), (hidden,), (hidden, classes), (classes,)
    return tuple(0.5 * rng.standard_normal(shape) for shape in shapes)


def batch(rng, n, d=3, classes=3):
    return rng.standard_normal((n, d)), rng.integers(0, classes, n)


def verify(solution, parameters, X, y, l2=0.0):
    """Demands loss and gradients, these one parameter at a time."""
    loss, gradients = parts(unchanged(solution.loss_and_gradients, parameters, X, y, l2), 2)
    X = X.astype(float)
    equal(loss, loss_of(parameters, X, y, l2))
    for place, gradient in enumerate(parts(gradients, 4)):

        def moved(value, place=place):
            return loss_of((*parameters[:place], value, *parameters[place + 1 :]), X, y, l2)

        gradient_matches(gradient, moved, parameters[place])


def demand_parameters(answer, want, rtol=1e-9, atol=1e-12):
    for got, expected in zip(parts(answer, 4), want):
        equal(got, expected, rtol=rtol, atol=atol)


def demand_exactly(solution, parameters, X, y):
    """Demands loss and gradients where central differences would not do."""
    loss, gradients = parts(solution.loss_and_gradients(parameters, X, y, 0.0), 2)
    equal(loss, loss_of(parameters, X, y, 0.0))
    demand_parameters(gradients, gradients_of(parameters, X, y, 0.0), atol=1e-9)


@check("The worked example: a loss of 1.3133 and its gradients", shown=True)
def worked_example(solution):
    parameters = np.eye(2), np.zeros(2), np.eye(2), np.zeros(2)
    X, y = np.array([[1.0, 2.0]]), np.array([0])
    loss, gradients = parts(solution.loss_and_gradients(parameters, X, y, l2=0.0), 2)
    equal(loss, float(np.log1p(np.e)))
    p = 1 / (1 + np.exp(-1))
    d = np.array([-p, p])
    demand_parameters(gradients, (np.outer([1, 2], d), d, np.outer([1, 2], d), d))


@check("The loss is the mean cross-entropy", sizes=(1, 3, 20))
def losses(solution, rng, n):
    parameters, (X, y) = network(rng), batch(rng, n)
    loss, _ = parts(solution.loss_and_gradients(parameters, X, y, 0.0), 2)
    equal(loss, loss_of(parameters, X, y, 0.0))


@check("The gradients of one row agree with central differences")
def one_row(solution, rng):
    verify(solution, network(rng), *batch(rng, 1))


@check("The gradients of several rows do, too", sizes=(2, 3, 20))
def gradients(solution, rng, n):
    verify(solution, network(rng), *batch(rng, n))


@check("Layers may have any width", sizes=(1, 2, 6))
def widths(solution, rng, n):
    X, y = batch(rng, 5, d=n, classes=8 - n)
    verify(solution, network(rng, d=n, hidden=n + 1, classes=8 - n), X, y)


@check("Writing every row twice changes nothing")
def repeated_rows(solution, rng):
    parameters, (X, y) = network(rng), batch(rng, 5)
    X2, y2 = np.repeat(X, 2, axis=0), np.repeat(y, 2)
    loss, gradients = parts(solution.loss_and_gradients(parameters, X2, y2, 0.0), 2)
    equal(loss, loss_of(parameters, X, y, 0.0))
    demand_parameters(gradients, gradients_of(parameters, X, y, 0.0))


@check("The penalty is l2/2 times the squared weights")
def penalty(solution, rng):
    W1, b1, W2, b2 = network(rng)
    verify(solution, (W1, 0 * b1, W2, 0 * b2), *batch(rng, 6), l2=0.7)


@check("Biases are not penalized")
def free_biases(solution, rng):
    verify(solution, network(rng), *batch(rng, 6), l2=0.7)


@check("The derivative of the ReLU at 0 is 0", alone="The derivative of the ReLU at 0 is not 0.")
def kink(solution, rng):
    _, b1, W2, b2 = network(rng)
    X, y = batch(rng, 4)
    demand_exactly(solution, (np.zeros((3, 4)), 0 * b1, W2, b2), X, y)


@check("Logits that are all large give a right loss and gradient")
def large_logits(solution, rng):
    W1, b1, W2, b2 = network(rng)
    for shift in (1e4, -1e4):
        demand_exactly(solution, (W1, b1, W2, b2 + shift), *batch(rng, 6))


@check("So do logits that differ much")
def distant_logits(solution, rng):
    W1, b1, W2, b2 = network(rng)
    demand_exactly(solution, (W1, b1, 1e4 * W2, b2), *batch(rng, 12))
    demand_exactly(solution, network(rng, classes=1), *batch(rng, 3, classes=1))


@check("Any dtype and layout is read right, in float64")
def forms(solution, rng):
    parameters, (X, y) = network(rng), batch(rng, 8)
    verify(solution, parameters, X.astype(np.float32), y.astype(np.uint8))
    verify(solution, parameters, rng.integers(-3, 4, (8, 3)).astype(np.int8), y)
    verify(solution, parameters, np.repeat(X, 2, 1)[::2, ::-2], np.repeat(y, 2)[::4])


@check("train takes plain gradient steps and gives the loss before each", sizes=(1, 2, 20))
def steps(solution, rng, n):
    parameters, (X, y) = network(rng), batch(rng, 10)
    got, got_losses = parts(unchanged(solution.train, parameters, X, y, 0.1, 0.05, n), 2)
    want_losses = []
    for _ in range(n):
        want_losses.append(loss_of(parameters, X, y, 0.1))
        steps = gradients_of(parameters, X, y, 0.1)
        parameters = tuple(p - 0.05 * step for p, step in zip(parameters, steps))
    equal(got_losses, np.array(want_losses), rtol=1e-8)
    demand_parameters(got, parameters, rtol=1e-7)


@check("No step leaves the parameters as they were")
def no_step(solution, rng):
    parameters, (X, y) = network(rng), batch(rng, 4)
    got, got_losses = parts(solution.train(parameters, X, y, 0.1, 0.05, 0), 2)
    demand_parameters(got, parameters)
    array(got_losses, shape=(0,))


@check("Initial weights are normal with variance 2 / inputs, biases zero")
def initial(solution, rng):
    answers = parts(solution.initial_parameters(50, 200, 40, rng), 4)
    W1, b1, W2, b2 = (
        array(answer, shape=shape) for answer, shape in zip(answers, ((50, 200), (200,), (200, 40), (40,)))
    )
    equal(b1, np.zeros(200))
    equal(b2, np.zeros(40))
    for name, W in (("W1", W1), ("W2", W2)):
        z = W / np.sqrt(2 / len(W))  # standard normal; moments of 8,000 entries or more, within 6 deviations
        at_most(abs(float(z.mean())), 0.07, f"mean of {name} over its deviation")
        at_most(abs(float((z**2).mean()) - 1), 0.1, f"variance of {name} against 2 / inputs, relative")
        at_most(abs(float((z**4).mean()) - 3), 0.7, f"fourth moment of {name}: distance from a normal's")
        holds(len(np.unique(W)) == W.size, f"entries of {name} are equal")


@check("An equal generator gives equal weights, another one others")
def chance(solution, rng):
    drawn = [
        array(next(parts(solution.initial_parameters(3, 4, 2, np.random.default_rng(seed)), 4)), shape=(3, 4))
        for seed in (1, 1, 2)
    ]
    equal(drawn[1], drawn[0])
    holds(not np.array_equal(drawn[2], drawn[0]), "another generator gives the same weights")


@check(
    "Raises ValueError without rows, for unequal lengths and for labels that there are not",
    alone="No rows, lengths that differ or labels that there are not do not end in ValueError.",
)
def unusable(solution, rng):
    parameters, (X, y) = network(rng), batch(rng, 4)
    raises(ValueError, solution.loss_and_gradients, parameters, X[:0], y[:0], 0.0)
    raises(ValueError, solution.loss_and_gradients, parameters, X, y[:1], 0.0)
    raises(ValueError, solution.loss_and_gradients, parameters, X[:1], y, 0.0)
    raises(ValueError, solution.loss_and_gradients, parameters, X, np.array([0, 1, 2, -1]), 0.0)
    raises(ValueError, solution.loss_and_gradients, parameters, X, np.array([0, 1, 2, 3]), 0.0)
