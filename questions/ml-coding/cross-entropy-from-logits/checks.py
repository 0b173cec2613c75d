"""Checks for cross-entropy-from-logits. They run outside the sandbox: `solution` calls into it."""

import numpy as np
from scipy.special import log_softmax as scipy_log_softmax

from sparring.checking import (
    array,
    check,
    distribution,
    equal,
    gradient_matches,
    holds,
    parts,
    raises,
    unchanged,
)

LOGITS = np.array([[2.0, 1.0, 0.0], [0.0, 0.0, 0.0]])
TARGETS = np.array([0, 2])


def log_softmax(logits):
    return scipy_log_softmax(np.asarray(logits, dtype=float), axis=1)


def loss_of(logits, targets):
    return float(-log_softmax(logits)[np.arange(len(targets)), targets].mean())


def gradient_of(logits, targets):
    return (np.exp(log_softmax(logits)) - np.eye(logits.shape[1])[targets]) / len(targets)


def agrees(solution, logits, targets, rtol=None):
    """Demands softmax, loss and gradient of the oracle."""
    equal(solution.softmax(logits), np.exp(log_softmax(logits)), rtol=rtol)
    loss, gradient = parts(solution.cross_entropy(logits, targets), 2)
    equal(loss, loss_of(logits, targets), rtol=rtol)
    equal(gradient, gradient_of(logits, targets), rtol=rtol)


def sample(rng, n, k):
    return 3 * rng.standard_normal((n, k)), rng.integers(0, k, n)


@check("softmax of the worked example", shown=True)
def softmax_example(solution):
    # scipy.special.softmax([[2.0, 1.0, 0.0], [0.0, 0.0, 0.0]], axis=1)
    want = [[0.6652409557748218, 0.24472847105479764, 0.09003057317038046], [1 / 3, 1 / 3, 1 / 3]]
    equal(solution.softmax(LOGITS), np.array(want))


@check("The loss of the worked example is 0.7531", shown=True)
def loss_example(solution):
    loss, _ = parts(solution.cross_entropy(LOGITS, TARGETS), 2)
    equal(loss, 0.7531091265562451)  # -scipy.special.log_softmax(logits, axis=1)[[0, 1], [0, 2]].mean()


@check("softmax agrees with SciPy, and its rows sum to 1", sizes=(1, 2, 10, 100))
def softmax_values(solution, rng, n):
    logits, _ = sample(rng, n, 7)
    p = distribution(solution.softmax(logits), shape=(n, 7))
    equal(p, np.exp(log_softmax(logits)))


@check("The loss is the mean over the rows, in nats", sizes=(1, 2, 10, 100))
def loss_values(solution, rng, n):
    logits, targets = sample(rng, n, 5)
    loss, _ = parts(solution.cross_entropy(logits, targets), 2)
    equal(loss, loss_of(logits, targets))


@check("The gradient of one row agrees with central differences", sizes=(1, 2, 6))
def gradient_of_a_row(solution, rng, n):
    logits, targets = sample(rng, 1, n)
    _, gradient = parts(solution.cross_entropy(logits, targets), 2)
    gradient_matches(gradient, lambda z: loss_of(z, targets), logits)


@check("The gradient is that of the mean loss", sizes=(2, 10, 40))
def gradient_of_the_mean(solution, rng, n):
    logits, targets = sample(rng, n, 4)
    _, gradient = parts(solution.cross_entropy(logits, targets), 2)
    equal(gradient, gradient_of(logits, targets))


@check("Large logits do not overflow", sizes=(1, 8))
def large_logits(solution, rng, n):
    logits, targets = sample(rng, n, 4)
    for level in (1e3, 1e6):
        equal(solution.softmax(logits + level), np.exp(log_softmax(logits)), rtol=1e-8, atol=1e-8)
        loss, _ = parts(solution.cross_entropy(logits + level, targets), 2)
        equal(
            loss, loss_of(logits, targets), rtol=1e-8, atol=1e-8
        )  # logits are off by 6e-11, whatever the loss


@check("Rows at very different levels do not disturb one another")
def levels(solution, rng):
    logits, targets = sample(rng, 3, 4)
    moved = logits + np.array([[650.0], [0.0], [-650.0]])
    equal(solution.softmax(moved), np.exp(log_softmax(logits)))
    loss, _ = parts(solution.cross_entropy(moved, targets), 2)
    equal(loss, loss_of(logits, targets))


@check("A confident mistake costs what its logits say, however large")
def confident_mistake(solution):
    for gap in (30.0, 100.0, 700.0, 1e4, 1e6):
        logits = np.array([[0.0, -gap], [-gap, 0.0]])
        loss, _ = parts(solution.cross_entropy(logits, np.array([1, 1])), 2)
        found = float(array(loss, shape=(), finite=False))
        reason = f"the loss of a row that is wrong by {gap:g} and of one that is right is {found:g}"
        holds(abs(found - gap / 2) <= 1e-9 * gap, f"{reason}, expected the mean {gap / 2:g}", got=found)


@check("A masked class, with logit -inf, has probability 0 and disturbs nothing", robust=True)
def masked_class(solution, rng):
    logits, targets = sample(rng, 6, 5)
    logits[np.arange(6), (targets + 1 + np.arange(6) % 4) % 5] = -np.inf
    agrees(solution, logits, targets)
    low = np.array([[-1e7, -np.inf, -1e7], [-np.inf, 5e6, 5e6]])
    equal(solution.softmax(low), np.array([[0.5, 0.0, 0.5], [0.0, 0.5, 0.5]]))


@check("Integers, float16, float32 and any memory layout are taken", sizes=(12,))
def layouts(solution, rng, n):
    logits, targets = rng.standard_normal((n, 6)), rng.integers(0, 6, n)
    for given, classes in (
        (rng.integers(-3, 3, (n, 6)), targets.astype(np.uint8)),
        (rng.integers(0, 6, (n, 6)).astype(np.uint8), targets.astype(np.int32)),
        (logits.astype(np.float16), targets),
        (logits.astype(np.float32), targets),
        (np.asfortranarray(logits), targets),
        (logits[:, ::2], targets // 2),
    ):
        agrees(solution, given, classes, rtol=1e-9)


@check("logits and targets stay as they were")
def pure(solution, rng):
    logits, targets = sample(rng, 5, 3)
    unchanged(solution.softmax, logits)
    unchanged(solution.cross_entropy, logits, targets)


@check(
    "Raises ValueError when the numbers of rows and targets differ",
    alone="Numbers of rows and targets that differ do not end in ValueError.",
)
def lengths(solution):
    raises(ValueError, solution.cross_entropy, LOGITS, np.array([0]))
    raises(ValueError, solution.cross_entropy, LOGITS, np.array([0, 1, 2]))
    raises(ValueError, solution.cross_entropy, LOGITS[:1], np.array([0, 1]))


@check(
    "Raises ValueError when a target is no class",
    alone="A target that is no class does not end in ValueError; mind negative ones.",
)
def no_class(solution):
    raises(ValueError, solution.cross_entropy, LOGITS, np.array([0, 3]))
    raises(ValueError, solution.cross_entropy, LOGITS, np.array([-1, 0]))
    raises(ValueError, solution.cross_entropy, LOGITS, np.array([-3, 2]))
