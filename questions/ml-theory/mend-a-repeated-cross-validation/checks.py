"""Checks for mend-a-repeated-cross-validation. They run outside the sandbox: `solution` calls into it."""

import numpy as np

from sparring.checking import array, at_least, at_most, check, equal, fault, holds, parts, scalar, unchanged


def setting(rng, n):
    """Rows in the plane, and labels that are all different: powers of two, so that sums tell their parts."""
    return rng.normal(size=(n, 2)), rng.permutation(n).astype(float)


def run(solution, X, y, seed=0, **words):
    got = parts(solution.evaluate(X, y, seed=seed, **words), 3)
    predictions, error, spread = got
    return array(predictions, shape=(words["repeats"], len(y))), scalar(error), scalar(spread)


@check("The worked example", shown=True)
def example(solution):
    X, y = [[0.0], [1.0], [5.0], [6.0]], [1.0, 2.0, 7.0, 8.0]
    got = run(solution, X, y, folds=4, repeats=2, neighbours=1)
    equal(got[0], np.array([[2.0, 1.0, 8.0, 7.0]] * 2))
    equal(got[1:], (1.0, 0.0))


@fault("draws-the-same-folds")
@check("The repeats are cut into different folds", sizes=(12, 30))
def different(solution, rng, n):
    X, y = setting(rng, n)
    predictions, *_ = run(solution, X, y, folds=2, repeats=4, neighbours=3)
    same = [(i, j) for i in range(4) for j in range(i) if np.array_equal(predictions[i], predictions[j])]
    holds(not same, "these repeats predict the same for every row", got=same, want=[])


@fault("learns-from-its-own-fold")
@check("No row is predicted from its own label", sizes=(4, 16))
def own_label(solution, rng, n):
    X, y = setting(rng, n)
    predictions, *_ = run(solution, X, y, folds=2, repeats=2, neighbours=1)
    holds(not (predictions == y).any(), "a row with a label of its own is predicted by that very label")


@fault("forgets-the-remainder")
@check("Every row is predicted", sizes=(3, 7, 11))
def every_row(solution, rng, n):
    X, _ = setting(rng, n)
    predictions, *_ = run(solution, X, np.full(n, 5.0), folds=2, repeats=1, neighbours=1)
    equal(predictions, np.full((1, n), 5.0))


@check("With as many folds as rows each row is predicted from all others", sizes=(2, 8))
def leave_one_out(solution, rng, n):
    X, y = setting(rng, n)
    distances = np.linalg.norm(X[:, None] - X, axis=2)
    for neighbours in (1, 2, n + 3):
        want = [np.mean([y[j] for j in np.argsort(distances[i]) if j != i][:neighbours]) for i in range(n)]
        predictions, error, spread = run(solution, X, y, folds=n, repeats=2, neighbours=neighbours)
        equal(predictions, np.array([want] * 2))
        equal(error, float(np.mean((np.array(want) - y) ** 2)))
        equal(spread, 0.0, atol=1e-9)


@check("A row is predicted from other folds alone, and from all of their rows", sizes=(6, 9, 10))
def folds_of(solution, rng, n):
    X, y = setting(rng, n)[0], 2.0 ** np.arange(n)
    predictions, *_ = run(solution, X, y, folds=3, repeats=2, neighbours=n)
    for line in predictions:
        parted = {}
        for row, value in enumerate(line):
            parted.setdefault(value, []).append(row)
        sizes = sorted(map(len, parted.values()))
        equal(sizes, sorted(len(part) for part in np.array_split(np.arange(n), 3)))
        for value, part in parted.items():
            others = [row for row in range(n) if row not in part]
            equal(float(value), float(y[others].mean()))


@check("Every two rows are in one fold about as often as chance says")
def chance(solution, rng):
    n, repeats = 8, 300
    X, y = setting(rng, n)[0], 2.0 ** np.arange(n)
    predictions, *_ = run(solution, X, y, folds=2, repeats=repeats, neighbours=n)
    together = np.mean(predictions[:, :, None] == predictions[:, None, :], axis=0)[np.triu_indices(n, 1)]
    at_least(
        float(together.min()), 0.25, "the share of repeats in which two rows are in one fold (3/7 by chance)"
    )
    at_most(
        float(together.max()), 0.6, "the share of repeats in which two rows are in one fold (3/7 by chance)"
    )


@check("Error and spread follow from the predictions", sizes=(1, 2, 5))
def summary(solution, rng, n):
    X, y = setting(rng, 11)
    predictions, error, spread = run(solution, X, y, folds=3, repeats=n, neighbours=2)
    errors = np.mean((predictions - y) ** 2, axis=1)
    equal(error, float(errors.mean()))
    equal(spread, float(errors.std(ddof=1)) if n > 1 else 0.0)


@check("Equal seeds give equal results, other seeds others")
def seeds(solution, rng):
    X, y = setting(rng, 14)
    words = {"folds": 2, "repeats": 2, "neighbours": 3}
    one, again, other = (run(solution, X, y, seed=seed, **words)[0] for seed in (5, 5, 6))
    equal(again, one)
    holds(not np.array_equal(one, other), "another seed gives the same predictions")


@check("Single precision is computed in double precision, and nothing given is changed")
def dtypes(solution, rng):
    X = np.array([[1.0], [1.0 + 2.0**-20], [1e4]], dtype=np.float32)
    y = rng.normal(size=3).astype(np.float32)
    got = unchanged(solution.evaluate, X, y, folds=3, repeats=1, neighbours=1, seed=0)
    want = y.astype(float)[[1, 0, 1]]
    predictions, error, _ = parts(got, 3)
    equal(predictions, want[None])
    equal(error, float(np.mean((want - y.astype(float)) ** 2)))
    predictions, *_ = run(solution, X, y, folds=3, repeats=1, neighbours=2)
    equal(predictions, np.array([[np.delete(y.astype(float), row).mean() for row in range(3)]]))
