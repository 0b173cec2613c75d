"""Checks for mend-a-class-weighted-loss. They run outside the sandbox: `solution` calls into it."""

import numpy as np

from sparring.checking import array, check, equal, fault, parts, scalar, unchanged


def loss_of(logits, labels, weights, ignored):
    """The oracle, example by example."""
    terms, mass = 0.0, 0.0
    for row, label in zip(np.asarray(logits, float), labels, strict=True):
        if label != ignored:
            terms += weights[label] * (np.logaddexp.reduce(row) - row[label])
            mass += weights[label]
    return float(terms / mass) if mass else 0.0


def slopes(logits, labels, weights, ignored, h=1e-6):
    found = np.zeros_like(logits)
    for place in np.ndindex(logits.shape):
        step = np.zeros_like(logits)
        step[place] = h
        rise = loss_of(logits + step, labels, weights, ignored)
        found[place] = (rise - loss_of(logits - step, labels, weights, ignored)) / (2 * h)
    return found


def setting(rng, n, c=3):
    labels = rng.integers(0, c, n).tolist()
    return rng.normal(0.0, 2.0, (n, c)), labels, rng.uniform(0.5, 4.0, c).tolist()


def run(solution, logits, labels, weights, ignored=-1):
    loss, gradient = parts(solution.weighted_loss(logits, labels, weights=weights, ignored=ignored), 2)
    return scalar(loss), array(gradient, shape=np.shape(logits))


@check("One example of weight 1")
def single(solution, rng):
    logits = rng.normal(size=(1, 3))
    loss, gradient = run(solution, logits, [2], [1.0, 1.0, 1.0])
    equal(loss, loss_of(logits, [2], [1.0] * 3, -1))
    equal(gradient, slopes(logits, [2], [1.0] * 3, -1), rtol=1e-6, atol=1e-8)


@check("The worked example", shown=True)
def example(solution):
    loss, gradient = run(solution, np.zeros((2, 2)), [0, 1], [1.0, 3.0])
    equal(loss, float(np.log(2.0)))
    equal(gradient, np.array([[-0.125, 0.125], [0.375, -0.375]]))


@fault("divides-by-the-rows")
@check("The loss is a weighted mean of the examples that count", sizes=(1, 4, 12))
def mean(solution, rng, n):
    logits, labels, weights = setting(rng, n)
    equal(run(solution, logits, labels, weights)[0], loss_of(logits, labels, weights, -1))
    rest = [*labels, -1, -1]
    more = np.vstack([logits, rng.normal(size=(2, 3))])
    equal(run(solution, more, rest, [2.0] * 3)[0], loss_of(more, rest, [2.0] * 3, -1))


@fault("gradient-without-the-weights")
@check("The rows of the gradient are to one another as the weights say", sizes=(2, 6))
def shares(solution, rng, n):
    row = rng.normal(size=2)
    logits = np.array([row, row[::-1]] * n)
    _, gradient = run(solution, logits, [0, 1] * n, [1.0, 3.0])
    equal(gradient[1], 3.0 * gradient[0][::-1])


@fault("log-of-a-clipped-softmax")
@check("The further an example is on the wrong side, the more it costs", sizes=(50, 900))
def far(solution, n):
    losses = [run(solution, np.array([[float(gap), 0.0]]), [1], [1.0, 1.0])[0] for gap in (n, 2 * n)]
    equal(losses, [float(n), 2.0 * n])


@check("The gradient is that of the loss", sizes=(2, 5, 11))
def gradient(solution, rng, n):
    logits, labels, weights = setting(rng, n)
    labels[-1] = -1
    loss, found = run(solution, logits, labels, weights)
    equal(loss, loss_of(logits, labels, weights, -1))
    equal(found, slopes(logits, labels, weights, -1), rtol=1e-6, atol=1e-8)


@check("An ignored example changes nothing, and has no gradient", sizes=(3, 8))
def ignored(solution, rng, n):
    logits, labels, weights = setting(rng, n)
    labels[0] = 7
    one = run(solution, logits, labels, weights, ignored=7)
    logits[0] = 1e4
    other = run(solution, logits, labels, weights, ignored=7)
    equal(other[0], one[0])
    equal(other[1], one[1])
    equal(other[1][0], np.zeros(3))


@check("Where no example counts, loss and gradient are 0")
def none(solution):
    loss, gradient = run(solution, np.ones((2, 3)), [-1, -1], [1.0, 2.0, 3.0])
    equal(loss, 0.0)
    equal(gradient, np.zeros((2, 3)))


@check("Whole numbers and single precision are computed in double precision, and nothing given is changed")
def dtypes(solution, rng):
    logits, labels, weights = setting(rng, 6)
    for given in (logits.astype(np.float32), np.round(3 * logits).astype(np.int8)):
        answer = unchanged(solution.weighted_loss, given, labels, weights=np.float32(weights), ignored=-1)
        loss, found = parts(answer, 2)
        wide, heavy = given.astype(float), np.float32(weights).astype(float)
        equal(loss, loss_of(wide, labels, heavy, -1))
        equal(found, slopes(wide, labels, heavy, -1), rtol=1e-6, atol=1e-8)
