"""Checks for adam-and-adamw-steps: every entry by itself in plain Python, over several steps."""

import math

import numpy as np

from sparring.checking import check, equal, parts, raises, unchanged

PLAIN = dict(lr=0.05, beta1=0.9, beta2=0.99, eps=1e-8, weight_decay=0.0, decoupled=True)


def one_entry(theta, gradients, lr, beta1, beta2, eps, weight_decay, decoupled):
    """The statement for one number, over the gradients of all steps so far."""
    m = v = 0.0
    for t, g in enumerate(gradients, start=1):
        if not decoupled:
            g += weight_decay * theta
        m, v = beta1 * m + (1 - beta1) * g, beta2 * v + (1 - beta2) * g * g
        old = theta
        theta -= lr * (m / (1 - beta1**t)) / (math.sqrt(v / (1 - beta2**t)) + eps)
        if decoupled:
            theta -= lr * weight_decay * old
    return theta


def after(parameter, gradients, settings):
    """One parameter after a step with each of the gradients."""
    entries = zip(parameter.ravel().tolist(), np.reshape(gradients, (len(gradients), -1)).T.tolist())
    return np.reshape([one_entry(theta, g, **settings) for theta, g in entries], parameter.shape)


def verify(solution, first, rounds, **changed):
    """Demands the parameters after every step; `rounds` holds one list of gradients for each."""
    settings = PLAIN | changed
    optimizer = solution.Adam(*settings.values())
    now = first
    for step, gradients in enumerate(rounds, start=1):
        answer = unchanged(optimizer.step, now, gradients)
        now = []
        for k, got in enumerate(parts(answer, len(first))):
            seen = [np.asarray(each[k], float) for each in rounds[:step]]
            now.append(after(np.asarray(first[k], float), seen, settings))
            equal(got, now[k], rtol=1e-8, atol=1e-10)


def sample(rng, steps, shapes=((3,), (2, 2))):
    first = [rng.standard_normal(shape) for shape in shapes]
    return first, [[rng.standard_normal(shape) for shape in shapes] for _ in range(steps)]


@check("The worked example: the first step has length lr", shown=True)
def worked_example(solution):
    optimizer = solution.Adam(lr=0.1, beta1=0.9, beta2=0.999, eps=0.0, weight_decay=0.0, decoupled=True)
    (got,) = parts(optimizer.step([np.array([1.0, 2.0])], [np.array([0.5, -4.0])]), 1)
    equal(got, np.array([0.9, 2.1]))


@check("With a decoupled decay, weights shrink by lr times it as well", shown=True)
def decay_example(solution):
    optimizer = solution.Adam(lr=0.1, beta1=0.9, beta2=0.999, eps=0.0, weight_decay=0.5, decoupled=True)
    (got,) = parts(optimizer.step([np.array([1.0, 2.0])], [np.array([0.5, -4.0])]), 1)
    equal(got, np.array([0.85, 2.0]))


@check("One parameter, several steps", sizes=(1, 2, 3, 10))
def steps(solution, rng, n):
    verify(solution, *sample(rng, n, ((3,),)))


@check("Several parameters each have their own means", sizes=(1, 2, 5))
def several(solution, rng, n):
    verify(solution, *sample(rng, n))
    verify(solution, *sample(rng, n, ((2,), (2,), (2,))))


@check("Other betas, and none", sizes=(1, 2, 5))
def betas(solution, rng, n):
    verify(solution, *sample(rng, n), beta1=0.5, beta2=0.7)
    verify(solution, *sample(rng, n), beta1=0.0, beta2=0.9)
    verify(solution, *sample(rng, n), beta1=0.9, beta2=0.0)


@check("eps stands outside the root, beside the corrected one")
def epsilon(solution, rng):
    first, rounds = sample(rng, 3)
    verify(solution, first, rounds, eps=0.3)
    verify(solution, first, [[1e-4 * g for g in each] for each in rounds], eps=1e-3)


@check("Gradients of 0 move nothing by themselves")
def zeros(solution, rng):
    first, rounds = sample(rng, 3)
    for each in rounds:
        each[0][:] = 0.0
    verify(solution, first, rounds)


@check("The decoupled decay does not pass through the means", sizes=(1, 2, 5))
def decoupled(solution, rng, n):
    verify(solution, *sample(rng, n), weight_decay=0.4)


@check("The L2 penalty is added to the gradient", sizes=(1, 2, 5))
def penalty(solution, rng, n):
    verify(solution, *sample(rng, n), weight_decay=0.4, decoupled=False)


@check("Where the gradients are 0, the L2 penalty alone makes a first step of length lr")
def penalty_alone(solution, rng):
    first, _ = sample(rng, 1)
    first = [np.sign(p) * (1 + np.abs(p)) for p in first]
    verify(solution, first, [[np.zeros(p.shape) for p in first]], weight_decay=9.0, decoupled=False)


@check("Without a decay both are the same")
def no_decay(solution, rng):
    verify(solution, *sample(rng, 3), decoupled=False)


@check("Two optimizers share nothing")
def two(solution, rng):
    first, (one, two) = sample(rng, 2)
    optimizers = [solution.Adam(*PLAIN.values()) for _ in range(2)]
    optimizers[0].step(first, one)
    for got, p, g in zip(parts(optimizers[1].step(first, two), 2), first, two):
        equal(got, after(p, [g], PLAIN))


@check("Each step starts from the parameters that it is given")
def given_parameters(solution, rng):
    first, (one, two) = sample(rng, 2, ((3,),))
    optimizer = solution.Adam(*PLAIN.values())
    optimizer.step(first, one)
    (got,) = parts(optimizer.step([first[0] + 5], two), 1)
    moved = after(first[0], [one[0], two[0]], PLAIN) - after(first[0], [one[0]], PLAIN)
    equal(got, first[0] + 5 + moved, rtol=1e-8)


@check("Integers, float32 and any layout are computed in float64")
def forms(solution, rng):
    first, rounds = sample(rng, 3, ((4, 6),))
    single = [[g.astype(np.float32) for g in each] for each in rounds]
    verify(solution, [first[0].astype(np.float32)], single, weight_decay=0.1)
    verify(solution, [first[0].astype(np.float32)], single, weight_decay=0.1, decoupled=False)
    small = [[rng.integers(-100, 101, (4, 6)).astype(np.int8)] for _ in range(3)]
    verify(solution, [rng.integers(-9, 10, (4, 6)).astype(np.int8)], small, weight_decay=0.1)
    verify(
        solution, [first[0][::2, ::-2]], [[np.asfortranarray(g)[::2, ::2] for g in each] for each in rounds]
    )


@check("Raises ValueError where parameters and gradients do not fit, and keeps nothing of it")
def misfits(solution, rng):
    first, (one, two) = sample(rng, 2)
    optimizer = solution.Adam(*PLAIN.values())
    optimizer.step(first, one)
    for bad in (two[:1], [*two, two[0]], [two[0], two[1].ravel()], [two[0][:1], two[1]]):
        raises(ValueError, optimizer.step, first, bad)
    for got, p, g, h in zip(parts(optimizer.step(first, two), 2), first, one, two):
        equal(got, p + after(p, [g, h], PLAIN) - after(p, [g], PLAIN), rtol=1e-8)
