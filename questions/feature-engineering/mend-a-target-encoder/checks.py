"""Checks for mend-a-target-encoder. They run outside the sandbox: `solution` calls into it."""

import numpy as np

from sparring.checking import array, check, equal, fault, parts, unchanged


def mean_of(rows, y, category, smoothing):
    own = [label for other, label in zip(rows, y, strict=True) if other == category]
    prior = float(np.mean(y))
    return (sum(own) + smoothing * prior) / (len(own) + smoothing) if own else prior


def expected(train, y, test, folds, smoothing):
    """The oracle, one row at a time."""
    encoded = []
    for category, fold in zip(train, folds, strict=True):
        away = [i for i, other in enumerate(folds) if other != fold]
        encoded.append(mean_of([train[i] for i in away], [y[i] for i in away], category, smoothing))
    return np.array(encoded), np.array([mean_of(train, y, category, smoothing) for category in test], float)


def setting(rng, n, kinds, k=3):
    """Rows of some categories, and folds in which each number occurs."""
    train = [str(one) for one in rng.choice(kinds, n)]
    y = [float(label) for label in rng.integers(0, 5, n)]
    folds = [int(fold) for fold in rng.permutation(np.arange(n) % k)]
    return train, y, folds


def run(solution, train, y, test, folds, smoothing):
    got = solution.encode(train, y, test, folds=folds, smoothing=smoothing)
    one, other = parts(got, 2)
    return array(one, shape=(len(train),)), array(other, shape=(len(test),))


@check("One category is encoded by the mean of the other folds, or of all rows for the test")
def one_category(solution):
    train, y = ["a"] * 4, [0.0, 2.0, 2.0, 0.0]
    got = run(solution, train, y, ["a"], [0, 1, 1, 0], 0.0)
    equal(got[1], np.array([1.0]))


@fault("counts-its-own-fold")
@check("A row's own label, and those of its fold, change nothing in its encoding", shown=True)
def example(solution):
    got, _ = run(solution, ["a", "a", "b", "b"], [1, 0, 1, 1], ["b"], [0, 1, 0, 1], 0.0)
    equal(got, np.array([0.0, 1.0, 1.0, 1.0]))


@fault("counts-its-own-fold")
@check("Each category's labels are counted in the other folds alone", sizes=(6, 18))
def own_fold(solution, rng, n):
    train = [str(one) for one in np.repeat(["x", "y"], n // 2)]
    folds = [i % 3 for i in range(n // 2)] * 2
    y = [float(label) for label in rng.integers(0, 9, n)]
    equal(run(solution, train, y, ["x"], folds, 0.0)[0], expected(train, y, ["x"], folds, 0.0)[0])


@fault("smooths-towards-all-rows")
@check("With much smoothing a row gets the mean of the other folds", sizes=(5, 20))
def prior(solution, rng, n):
    train, y, folds = ["x"] * n, setting(rng, n, ["x"])[1], [i % 2 for i in range(n)]
    y[0] += 100.0
    got, _ = run(solution, train, y, ["x"], folds, 1e13)
    equal(got, expected(train, y, [], folds, 1e13)[0], rtol=1e-7)


@fault("unseen-as-zero")
@check("A new category of the test set gets the mean of all labels", sizes=(4, 12))
def unseen(solution, rng, n):
    train, y, folds = setting(rng, n, ["x", "y"], 2)
    y[0] += 7.0
    for smoothing in (0.0, 2.0):
        _, got = run(solution, train, y, ["new", "newer"], folds, smoothing)
        equal(got, np.full(2, np.mean(y)))


@check("Test rows are encoded from all training rows", sizes=(5, 15))
def test_rows(solution, rng, n):
    train, y, folds = setting(rng, n, ["x", "y", "z"], 2)
    test = [train[i] for i in rng.integers(0, n, 6)]
    for smoothing in (0.0, 3.0):
        _, got = run(solution, train, y, test, folds, smoothing)
        equal(got, expected(train, y, test, folds, smoothing)[1])


@check("All of it together, rare categories too", sizes=(5, 12, 40))
def together(solution, rng, n):
    train, y, folds = setting(rng, n, list("abcdefgh"), 4)
    folds = [7 * fold - 3 for fold in folds]
    for smoothing in (0.0, 1.5):
        got = run(solution, train, y, list("ahq"), folds, smoothing)
        for one, other in zip(got, expected(train, y, list("ahq"), folds, smoothing), strict=True):
            equal(one, other)


@check("There may be no test rows, and labels may be small whole numbers")
def no_test_rows(solution):
    train, y, folds = ["a"] * 6, np.array([100, 100, 100, 90, 90, 100], dtype=np.int8), [0, 0, 1, 1, 2, 2]
    got, none = run(solution, train, y, [], folds, 1.0)
    equal(got, expected(train, y.tolist(), [], folds, 1.0)[0])
    equal(none, np.zeros(0))


@check("Labels in single precision are averaged in double precision")
def single_precision(solution, rng):
    train, _, folds = setting(rng, 12, ["x", "y"], 2)
    y = rng.normal(size=12).astype(np.float32)
    got = run(solution, train, y, ["x"], folds, 1.0)
    for one, other in zip(got, expected(train, y.tolist(), ["x"], folds, 1.0), strict=True):
        equal(one, other)


@check("The rows and labels stay as they were")
def arguments(solution):
    unchanged(
        solution.encode, ["a", "b", "a"], np.array([1.0, 0.0, 1.0]), ["a"], folds=[0, 1, 1], smoothing=1.0
    )
