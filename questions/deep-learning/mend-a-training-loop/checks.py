"""Checks for mend-a-training-loop. They run outside the sandbox: `solution` calls into it."""

import numpy as np

from sparring.checking import array, at_most, check, equal, fault, holds, parts, scalar, unchanged


def setting(rng, n, d=3, k=4):
    """Weights, and labelled rows."""
    W, b, v = rng.normal(0.0, 0.7, (d, k)), rng.normal(0.0, 0.3, k), rng.normal(0.0, 0.8, k)
    return (W, b, v, 0.1), (rng.normal(size=(n, d)), rng.integers(0, 2, n))


def loss_of(weights, X, y):
    """The oracle: log(1 + exp(logit)) − y · logit, in the mean."""
    W, b, v, c = weights
    logits = np.maximum(X @ W + b, 0.0) @ v + c
    return float(np.mean(np.logaddexp(0.0, logits) - y * logits))


def step_of(weights, X, y, lr, h=1e-6):
    """One step along differences of the loss: no derivative is written out."""
    changed = []
    for place, value in enumerate(weights):
        flat = np.array(value, float).ravel()
        slopes = np.zeros_like(flat)
        for one in range(len(flat)):
            at = []
            for sign in (1.0, -1.0):
                moved = flat.copy()
                moved[one] += sign * h
                moved = moved.reshape(np.shape(value))
                at.append(loss_of((*weights[:place], moved, *weights[place + 1 :]), X, y))
            slopes[one] = (at[0] - at[1]) / (2 * h)
        changed.append((flat - lr * slopes).reshape(np.shape(value)))
    return tuple(changed)


def run(solution, weights, data, validation, rng, **changed):
    """The weights, and a pair of losses for each epoch."""
    words = {"epochs": 1, "batch_size": 1000, "lr": 0.0, "dropout": 0.0} | changed
    trained, history = parts(solution.train(weights, data, validation, rng=rng, **words), 2)
    lines = [parts(line, 2) for line in parts(history, words["epochs"])]
    return list(parts(trained, 4)), [(scalar(train), scalar(validation)) for train, validation in lines]


def close(got, want):
    for one, other in zip(got, want, strict=True):
        equal(one, np.asarray(other, float), rtol=1e-6, atol=1e-7)


@fault("mean-of-batch-means")
@check("The training loss of an epoch counts each example once", shown=True)
def example(solution, rng):
    weights = ([[1.0]], [0.0], [1.0], 0.0)
    data = ([[0.0], [0.0], [2.0]], [1, 0, 0])
    _, history = run(solution, weights, data, data, rng, batch_size=2)
    want = (2 * np.log(2.0) + np.log1p(np.exp(2.0))) / 3
    equal(history, [(want, want)])


@check("One step on one batch follows the gradient of its mean loss", sizes=(1, 7))
def one_step(solution, rng, n):
    weights, data = setting(rng, n)
    got, ((train, validation),) = run(solution, weights, data, data, rng, lr=0.5)
    want = step_of(weights, *data, 0.5)
    close(got, want)
    equal(train, loss_of(weights, *data))
    equal(validation, loss_of(want, *data), rtol=1e-5)


@fault("stale-gradients")
@check("Each step follows the gradient of its own batch alone", sizes=(4, 12))
def own_batch(solution, rng, n):
    weights, (X, y) = setting(rng, n)
    half = n // 2
    got, _ = run(solution, weights, (X, y), (X, y), rng, lr=0.4, batch_size=half)
    close(got, step_of(step_of(weights, X[:half], y[:half], 0.4), X[half:], y[half:], 0.4))


@fault("mean-of-batch-means")
@check("A smaller last batch does not weigh more in the training loss", sizes=(3, 11))
def uneven(solution, rng, n):
    weights, data = setting(rng, n)
    _, ((train, _),) = run(solution, weights, data, data, rng, batch_size=n - 1)
    equal(train, loss_of(weights, *data))


@fault("drops-while-validating")
@check("The validation loss is that of the whole network, whatever the dropout", sizes=(6, 30))
def whole_network(solution, rng, n):
    weights, data = setting(rng, n)
    _, other = setting(rng, n)
    _, history = run(solution, weights, data, other, rng, dropout=0.5, epochs=2)
    equal([validation for _, validation in history], [loss_of(weights, *other)] * 2)


@check("Every epoch takes one more step and gives one more pair of losses")
def epochs(solution, rng):
    weights, data = setting(rng, 5)
    _, other = setting(rng, 4)
    got, history = run(solution, weights, data, other, rng, lr=0.3, epochs=3)
    lines = []
    for _ in range(3):
        before, weights = weights, step_of(weights, *data, 0.3)
        lines.append((loss_of(before, *data), loss_of(weights, *other)))
    close(got, weights)
    equal(history, lines, rtol=1e-5)


@check("Units are dropped in every epoch, and the others make up for them")
def dropped(solution, rng):
    n, k, dropout = 20_000, 3, 0.25
    weights = (np.full((1, k), 0.5), np.full(k, 0.5), np.ones(k), -3.0)
    data = (np.ones((n, 1)), np.zeros(n))
    _, history = run(solution, weights, data, data, rng, dropout=dropout, epochs=2)
    chances = np.array([1, 9, 27, 27]) / 64
    losses = np.logaddexp(0.0, np.arange(4) / (1 - dropout) - 3.0)
    mean = chances @ losses
    error = np.sqrt((chances @ losses**2 - mean**2) / n)
    for train, _ in history:
        at_most(abs(train - mean), 6 * error, "the training loss is away from its mean over chance by")
    holds(history[0][0] != history[1][0], "the same units are dropped in both epochs")


@check("A dropped unit learns nothing from its example")
def no_gradient(solution, rng):
    k = 400
    weights = (np.ones((1, k)), np.zeros(k), np.ones(k) / k, 0.0)
    data = ([[1.0]], [0])
    got, _ = run(solution, weights, data, data, rng, dropout=0.5, lr=1.0)
    moved_b, moved_v = -array(got[1], shape=(k,)), weights[2] - array(got[2], shape=(k,))
    idle = moved_v == 0
    holds(bool(100 < idle.sum() < 300), "about half of the units should be dropped", got=int(idle.sum()))
    error = -scalar(got[3])
    equal(moved_v, np.where(idle, 0.0, 2.0 * error), rtol=1e-6)
    equal(moved_b, np.where(idle, 0.0, 2.0 * error / k), rtol=1e-6)


@check("Single precision and whole numbers are computed in double precision")
def dtypes(solution, rng):
    weights, (X, y) = setting(rng, 6)
    weights = tuple(np.float32(value) for value in weights)
    data = (np.round(3 * X).astype(np.float32), y.astype(np.uint8))
    wide = tuple(np.asarray(value, float) for value in weights)
    got, ((train, _),) = run(solution, weights, data, data, rng, lr=0.2)
    equal(train, loss_of(wide, data[0].astype(float), y))
    close(got, step_of(wide, data[0].astype(float), y, 0.2))


@check("The weights and data that it is given stay as they were")
def arguments(solution, rng):
    weights, (X, y) = setting(rng, 6)
    unchanged(solution.train, weights, (X, y), (X, y), epochs=2, batch_size=6, lr=0.1, dropout=0.5, rng=rng)
