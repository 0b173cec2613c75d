"""Checks for target-encoding-out-of-fold. They run outside the sandbox: `solution` calls into it."""

from fractions import Fraction

import numpy as np

from sparring.checking import check, equal, raises, unchanged


def code(category, rows, smoothing):
    """One encoding from (category, target) pairs, in exact arithmetic."""
    mean = sum(y for _, y in rows) / len(rows)
    own = [y for c, y in rows if c == category]
    if not own:
        return float(mean)
    return float((sum(own) + Fraction(smoothing) * mean) / (len(own) + Fraction(smoothing)))


def out_of_fold(categories, y, folds, smoothing):
    """Every row looks at all rows of other folds: the oracle."""
    rows = [(c, Fraction(t), f) for c, t, f in zip(categories.tolist(), y.tolist(), folds.tolist())]
    return np.array([code(c, [(d, t) for d, t, g in rows if g != f], smoothing) for c, _, f in rows])


def of_all(train, y, categories, smoothing):
    rows = [(c, Fraction(t)) for c, t in zip(train.tolist(), y.tolist())]
    return np.array([code(c, rows, smoothing) for c in categories.tolist()])


def verify(solution, categories, y, folds, smoothing, *batches):
    encoder = solution.TargetEncoder(smoothing)
    got = unchanged(encoder.fit_transform, categories, y, folds)
    equal(got, out_of_fold(categories, y, folds, smoothing))
    for batch in batches:
        equal(unchanged(encoder.transform, batch), of_all(categories, y, batch, smoothing))


def sample(rng, n, k, categories):
    """Rows with all of k folds, in no order, and targets of any size."""
    folds = rng.permutation(np.arange(n) % k)
    return rng.integers(0, categories, n), rng.standard_normal(n) * 3 + 1, folds


@check("The worked example", shown=True)
def worked_example(solution):
    encoder = solution.TargetEncoder(smoothing=1.0)
    categories, y = np.array([7, 7, 7, 3]), np.array([1.0, 0.0, 1.0, 1.0])
    equal(encoder.fit_transform(categories, y, folds=np.array([0, 0, 1, 1])), np.array([1.0, 1.0, 0.5, 0.5]))
    equal(encoder.transform(np.array([7, 3, 99])), np.array([0.6875, 0.875, 0.75]))


@check("Without smoothing a code is the plain mean of its category outside the fold")
def no_smoothing(solution):
    categories, y = np.array([1, 1, 1, 1, 2, 2]), np.array([2.0, 4.0, 8.0, 16.0, 1.0, 5.0])
    verify(solution, categories, y, np.array([0, 1, 2, 0, 1, 2]), 0.0, categories)


@check("Smoothing pulls towards the mean of all rows that are looked at")
def smoothing(solution):
    categories, y = np.array([1, 1, 1, 2, 2, 2]), np.array([2.0, 4.0, 9.0, 16.0, 1.0, 5.0])
    for a in (0.5, 2.0, 100.0):
        verify(solution, categories, y, np.array([0, 1, 2, 0, 1, 2]), a, np.array([1, 2]))


@check("A category that is in one fold only gets the mean of the other folds")
def in_one_fold(solution):
    categories, y = np.array([5, 5, 6, 6, 7]), np.array([1.0, 3.0, 10.0, 30.0, 200.0])
    for a in (0.0, 1.0):
        verify(solution, categories, y, np.array([0, 0, 1, 1, 1]), a)
        verify(solution, categories, y, np.array([0, 0, 1, 1, 2]), a)


@check("No code depends on the targets of its own fold")
def own_fold(solution, rng):
    categories, y, folds = sample(rng, 12, 3, 3)
    for fold in range(3):
        inside = folds == fold
        changed = np.where(inside, y + 1000.0, y)
        before = out_of_fold(categories, y, folds, 2.0)[inside]
        got = solution.TargetEncoder(2.0).fit_transform(categories, changed, folds)
        equal(got, out_of_fold(categories, changed, folds, 2.0))
        equal(out_of_fold(categories, changed, folds, 2.0)[inside], before)


@check("New rows are encoded by all training rows, unseen categories by their mean")
def new_rows(solution, rng):
    categories, y, folds = sample(rng, 20, 4, 5)
    new = np.array([4, 77, 0, -3, 2, 2])
    verify(solution, categories, y, folds, 1.5, new, new[:1], new[:0], categories)


@check("Agrees with the definition on random rows", sizes=(4, 10, 40))
def random_rows(solution, rng, n):
    for k, count, a in ((2, 3, 0.0), (3, n, 1.0), (4, 2, 10.0)):
        categories, y, folds = sample(rng, n, k, count)
        verify(solution, categories, y, folds, a, np.arange(-1, count + 1))


@check("Categories and folds may be any integers")
def any_integers(solution, rng):
    categories, y, folds = sample(rng, 16, 3, 4)
    names = np.array([-5, 10**12, 0, 3])
    verify(solution, names[categories], y, np.array([9, -2, 4])[folds], 1.0, names)
    verify(solution, categories.astype(np.uint8), y, folds.astype(np.int8), 1.0, names)


@check("Targets that are integers, or float32, are computed in float64")
def dtypes(solution, rng):
    categories, y, folds = sample(rng, 16, 3, 3)
    verify(solution, categories, rng.integers(0, 2, 16), folds, 1.0, categories)
    verify(solution, categories, rng.integers(200, 256, 16).astype(np.uint8), folds, 1.0, categories)
    verify(solution, categories, y.astype(np.float32), folds, 1.0, categories)


@check("Any memory layout is read right")
def layouts(solution, rng):
    categories, y, folds = sample(rng, 36, 3, 4)
    verify(solution, categories[::2], y[::2], folds[::2], 1.0, categories[::-3])
    verify(solution, categories[::-1], y[::-1], folds[::-1], 1.0)


@check("Fitting again forgets the earlier rows, and two objects share nothing")
def again(solution, rng):
    one, other = sample(rng, 12, 3, 3), sample(rng, 15, 3, 6)
    new = np.arange(6)
    first, second = solution.TargetEncoder(1.0), solution.TargetEncoder(3.0)
    first.fit_transform(*one)
    second.fit_transform(*other)
    equal(first.transform(new), of_all(*one[:2], new, 1.0))
    equal(first.fit_transform(*other), out_of_fold(*other, 1.0))
    equal(first.transform(new), of_all(*other[:2], new, 1.0))
    equal(second.transform(new), of_all(*other[:2], new, 3.0))


@check("Raises ValueError when the lengths differ", alone="Lengths that differ do not end in ValueError.")
def lengths(solution):
    ones, y, folds = np.ones(4, dtype=int), np.arange(4.0), np.array([0, 1, 0, 1])
    for some in ((ones[:3], y, folds), (ones, y[:3], folds), (ones, y, folds[:3])):
        raises(ValueError, solution.TargetEncoder(1.0).fit_transform, *some)


@check("Raises ValueError for fewer than two folds", alone="A single fold does not end in ValueError.")
def one_fold(solution):
    for n in (0, 1, 3):
        ones, folds = np.ones(n, dtype=int), np.full(n, 2)
        raises(ValueError, solution.TargetEncoder(1.0).fit_transform, ones, np.arange(float(n)), folds)
