"""Checks for momentum-nesterov-and-rmsprop: sums over all gradients so far, written out."""

import math

import numpy as np

from sparring.checking import check, equal, raises, unchanged


def velocity(gradients, momentum):
    """The sum of all gradients, each weighed by its age."""
    return sum(momentum ** (len(gradients) - 1 - age) * g for age, g in enumerate(gradients))


def momentum_move(gradients, lr, momentum, nesterov):
    v = velocity(gradients, momentum)
    return lr * (gradients[-1] + momentum * v if nesterov else v)


def rmsprop_move(gradients, lr, decay, eps):
    squares = velocity([g * g for g in gradients], decay) * (1 - decay)
    roots = np.reshape([math.sqrt(s) for s in np.ravel(squares)], gradients[-1].shape)
    return lr * gradients[-1] / (roots + eps)


def follow(optimizer, move, theta, gradients, *settings):
    """Demands every step, from the parameters that the right ones would have led to."""
    wide = [np.asarray(g, float) for g in gradients]
    now = theta
    for step in range(1, len(gradients) + 1):
        want = np.asarray(now, float) - move(wide[:step], *settings)
        equal(unchanged(optimizer.step, now, gradients[step - 1]), want, atol=1e-11)
        now = want


def momentum(solution, theta, gradients, lr=0.1, mu=0.9, nesterov=False):
    optimizer = solution.Momentum(lr, mu, nesterov)
    follow(optimizer, momentum_move, theta, gradients, lr, mu, nesterov)


def rmsprop(solution, theta, gradients, lr=0.1, decay=0.9, eps=1e-8):
    optimizer = solution.RMSProp(lr, decay, eps)
    follow(optimizer, rmsprop_move, theta, gradients, lr, decay, eps)


def sample(rng, steps, *shape):
    return rng.standard_normal(shape), list(rng.standard_normal((steps, *shape)))


@check("Momentum in the worked example: to 0.8, then to 0.5", shown=True)
def momentum_example(solution):
    optimizer = solution.Momentum(lr=0.1, momentum=0.5, nesterov=False)
    equal(optimizer.step(np.array([1.0]), np.array([2.0])), np.array([0.8]))
    equal(optimizer.step(np.array([0.8]), np.array([2.0])), np.array([0.5]))


@check("RMSProp in the worked example: to 0.8", shown=True)
def rmsprop_example(solution):
    optimizer = solution.RMSProp(lr=0.1, decay=0.75, eps=0.0)
    equal(optimizer.step(np.array([1.0]), np.array([2.0])), np.array([0.8]))


@check("Momentum over several steps", sizes=(1, 2, 3, 12))
def momentum_steps(solution, rng, n):
    momentum(solution, *sample(rng, n, 3))
    momentum(solution, *sample(rng, n, 2, 2), lr=0.7, mu=0.3)


@check("Without momentum it is plain gradient descent")
def plain(solution, rng):
    for nesterov in (False, True):
        momentum(solution, *sample(rng, 3, 4), mu=0.0, nesterov=nesterov)


@check("Nesterov's step has the new velocity in it", sizes=(1, 2, 3, 12))
def nesterov_steps(solution, rng, n):
    momentum(solution, *sample(rng, n, 3), nesterov=True)
    momentum(solution, *sample(rng, n, 2, 2), lr=0.7, mu=0.3, nesterov=True)


@check("RMSProp over several steps", sizes=(1, 2, 3, 12))
def rmsprop_steps(solution, rng, n):
    rmsprop(solution, *sample(rng, n, 3))
    rmsprop(solution, *sample(rng, n, 2, 2), lr=0.7, decay=0.3)


@check("eps of RMSProp stands outside the root")
def epsilon(solution, rng):
    rmsprop(solution, *sample(rng, 3, 4), eps=0.4)
    theta, gradients = sample(rng, 3, 4)
    rmsprop(solution, theta, [1e-3 * g for g in gradients], eps=1e-3)


@check("Gradients of 0: momentum rolls on, RMSProp stands still")
def zeros(solution, rng):
    theta, gradients = sample(rng, 4, 3)
    gradients[2], gradients[3][1] = np.zeros(3), 0.0
    momentum(solution, theta, gradients)
    momentum(solution, theta, gradients, nesterov=True)
    rmsprop(solution, theta, gradients)
    rmsprop(solution, theta, [np.zeros(3), *gradients])


@check("A step starts from the parameters that it is given")
def given_parameters(solution, rng):
    theta, gradients = sample(rng, 2, 3)
    for optimizer, move in (
        (solution.Momentum(0.1, 0.9, False), momentum_move(gradients, 0.1, 0.9, False)),
        (solution.Momentum(0.1, 0.9, True), momentum_move(gradients, 0.1, 0.9, True)),
        (solution.RMSProp(0.1, 0.9, 1e-8), rmsprop_move(gradients, 0.1, 0.9, 1e-8)),
    ):
        optimizer.step(theta, gradients[0])
        equal(optimizer.step(theta + 5, gradients[1]), theta + 5 - move)


@check("Two optimizers share nothing")
def two(solution, rng):
    theta, (one, other) = sample(rng, 2, 3)
    momenta = [solution.Momentum(0.1, 0.9, False) for _ in range(2)]
    momenta[0].step(theta, one)
    equal(momenta[1].step(theta, other), theta - 0.1 * other)
    means = [solution.RMSProp(0.1, 0.9, 1e-8) for _ in range(2)]
    means[0].step(theta, one)
    equal(means[1].step(theta, other), theta - rmsprop_move([other], 0.1, 0.9, 1e-8))


@check("Integers, float32 and any layout are computed in float64")
def forms(solution, rng):
    theta, gradients = sample(rng, 3, 4, 6)
    small = [rng.integers(-100, 101, (4, 6)).astype(np.int8) for _ in range(3)]
    for given, each in (
        (theta.astype(np.float32), [g.astype(np.float32) for g in gradients]),
        (rng.integers(-9, 10, (4, 6)).astype(np.int8), small),
        (theta[::2, ::-2], [np.asfortranarray(g)[::2, ::2] for g in gradients]),
    ):
        momentum(solution, given, each)
        momentum(solution, given, each, nesterov=True)
        rmsprop(solution, given, each)


@check("Raises ValueError for another shape, and keeps nothing of it")
def misfits(solution, rng):
    theta, gradients = sample(rng, 2, 3)
    for optimizer, move in (
        (solution.Momentum(0.1, 0.9, False), momentum_move(gradients, 0.1, 0.9, False)),
        (solution.RMSProp(0.1, 0.9, 1e-8), rmsprop_move(gradients, 0.1, 0.9, 1e-8)),
    ):
        optimizer.step(theta, gradients[0])
        raises(ValueError, optimizer.step, theta, np.ones(1))
        raises(ValueError, optimizer.step, theta, np.ones((1, 3)))
        equal(optimizer.step(theta, gradients[1]), theta - move)
