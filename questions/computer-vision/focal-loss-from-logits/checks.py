"""Checks for focal-loss-from-logits: every entry by itself in plain Python, and central differences."""

import math

import numpy as np

from sparring.checking import check, equal, gradient_matches, parts, raises, unchanged


def one_loss(z, target, gamma, alpha):
    """The statement for one entry; log(1 + e^v) is v + log(1 + e^-v), which does not overflow."""
    u = z if target == 1 else -z
    minus_log_q = max(0.0, -u) + math.log1p(math.exp(-abs(u)))
    minus_log_r = max(0.0, u) + math.log1p(math.exp(-abs(u)))
    return (alpha if target == 1 else 1 - alpha) * math.exp(-gamma * minus_log_r) * minus_log_q


def loss_of(logits, targets, gamma, alpha):
    entries = zip(logits.ravel().tolist(), targets.ravel().tolist())
    return sum(one_loss(z, target, gamma, alpha) for z, target in entries) / logits.size


def one_slope(z, target, gamma, alpha):
    """The derivative for one entry, for where central differences cannot be taken."""
    u = z if target == 1 else -z
    minus_log_q = max(0.0, -u) + math.log1p(math.exp(-abs(u)))
    q, r = math.exp(-minus_log_q), math.exp(-(max(0.0, u) + math.log1p(math.exp(-abs(u)))))
    slope = (alpha if target == 1 else 1 - alpha) * r**gamma * (-gamma * q * minus_log_q - r)
    return slope if target == 1 else -slope


def exactly(solution, logits, targets, gamma=2.0, alpha=0.25):
    """Demands loss and gradient, by the derivative of every entry."""
    loss, gradient = parts(unchanged(solution.focal_loss, logits, targets, gamma, alpha), 2)
    wide = logits.astype(float)
    equal(loss, loss_of(wide, targets, gamma, alpha))
    slopes = [one_slope(z, t, gamma, alpha) for z, t in zip(wide.ravel().tolist(), targets.ravel().tolist())]
    equal(gradient, np.reshape(slopes, wide.shape) / wide.size, rtol=1e-7)


def sample(rng, *shape):
    targets = rng.integers(0, 2, shape)
    targets.flat[:2] = [1, 0][: targets.size]
    return 2 * rng.standard_normal(shape), targets


@check("The worked example: a loss of 0.0866", shown=True)
def worked_example(solution):
    loss, gradient = parts(
        solution.focal_loss(np.array([0.0, 0.0]), np.array([1, 0]), gamma=2.0, alpha=0.25), 2
    )
    equal(loss, math.log(2) / 8)
    slope = (math.log(2) + 0.5) / 8  # r^2 (2 q log 2 + r), with q = r = 1/2
    equal(gradient, np.array([-0.25 * slope, 0.75 * slope]))


@check("The loss of one entry, positive or negative", sizes=(1, 2, 3))
def one_entry(solution, rng, n):
    for target in (1, 0):
        logits = n * rng.standard_normal(1)
        loss, _ = parts(solution.focal_loss(logits, np.array([target]), 2.0, 0.3), 2)
        equal(loss, one_loss(float(logits[0]), target, 2.0, 0.3))


@check("gamma = 0 gives the weighted cross-entropy")
def cross_entropy(solution, rng):
    logits, targets = sample(rng, 8)
    exactly(solution, logits, targets, gamma=0.0, alpha=0.5)
    exactly(solution, logits, targets, gamma=0.0, alpha=0.9)


@check("The loss is the mean over all entries", sizes=(2, 5, 40))
def losses(solution, rng, n):
    logits, targets = sample(rng, n)
    for gamma, alpha in ((2.0, 0.5), (0.5, 0.25), (3.7, 0.8), (1.0, 0.0), (2.0, 1.0)):
        loss, _ = parts(solution.focal_loss(logits, targets, gamma, alpha), 2)
        equal(loss, loss_of(logits, targets, gamma, alpha))


@check("The gradient of one entry agrees with central differences")
def gradient_of_one(solution, rng):
    for target, gamma in ((1, 2.0), (0, 2.0), (1, 0.5), (0, 3.0)):
        logits, targets = rng.standard_normal(1), np.array([target])
        _, gradient = parts(solution.focal_loss(logits, targets, gamma, 0.25), 2)
        gradient_matches(gradient, lambda z, t=targets, g=gamma: loss_of(z, t, g, 0.25), logits)


@check("The gradient is that of the mean", sizes=(2, 5, 40))
def gradient_of_all(solution, rng, n):
    logits, targets = sample(rng, n)
    for gamma in (2.0, 0.7):
        exactly(solution, logits, targets, gamma)


@check("Any number of axes, and only one class")
def shapes(solution, rng):
    exactly(solution, *sample(rng, 2, 3))
    exactly(solution, *sample(rng, 2, 2, 3))
    exactly(solution, rng.standard_normal(4), np.ones(4, int))
    exactly(solution, rng.standard_normal(4), np.zeros(4, int))


@check("Large logits that are wrong cost what they say")
def confident_mistakes(solution):
    for size in (40.0, 100.0, 800.0, 1000.0):
        exactly(solution, np.array([-size, size]), np.array([1, 0]))
        exactly(solution, np.array([-size, size]), np.array([1, 0]), gamma=0.0)


@check("Large logits that are right cost next to nothing, and give no NaN")
def confident_and_right(solution):
    for size in (30.0, 100.0, 800.0, 1000.0):
        for gamma in (2.0, 0.5, 0.0):
            exactly(solution, np.array([size, -size]), np.array([1, 0]), gamma)


@check("Integers, float32 and any layout are computed in float64")
def forms(solution, rng):
    logits, targets = sample(rng, 6, 4)
    exactly(solution, logits.astype(np.float32), targets.astype(np.uint8))
    exactly(solution, rng.integers(-5, 6, (6, 4)).astype(np.int8), targets.astype(float))
    exactly(solution, rng.integers(0, 9, (6, 4)).astype(np.uint8), targets.astype(np.uint8))
    exactly(solution, logits[::2, ::-1], np.asfortranarray(targets)[::2, ::-1])


@check(
    "Raises ValueError if the shapes differ or nothing is there",
    alone="One of these does not end in ValueError: shapes that differ, no entries; mind broadcasting.",
)
def bad_shapes(solution):
    raises(ValueError, solution.focal_loss, np.zeros(3), np.array([1]), 2.0, 0.25)
    raises(ValueError, solution.focal_loss, np.zeros((2, 1)), np.array([1, 0]), 2.0, 0.25)
    raises(ValueError, solution.focal_loss, np.zeros(0), np.zeros(0, int), 2.0, 0.25)


@check(
    "Raises ValueError for a target that is neither 0 nor 1",
    alone="A target that is neither 0 nor 1 does not end in ValueError.",
)
def bad_targets(solution):
    for bad in (-1, 2, 0.5):
        raises(ValueError, solution.focal_loss, np.zeros(2), np.array([1, bad]), 2.0, 0.25)


@check(
    "Raises ValueError for a gamma or alpha out of range",
    alone="One of these does not end in ValueError: a negative gamma, an alpha outside [0, 1].",
)
def bad_settings(solution):
    for gamma, alpha in ((-0.5, 0.25), (2.0, -0.1), (2.0, 1.1)):
        raises(ValueError, solution.focal_loss, np.zeros(2), np.array([1, 0]), gamma, alpha)
