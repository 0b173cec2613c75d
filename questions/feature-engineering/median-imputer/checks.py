"""Checks for median-imputer. They run outside the sandbox: `solution` calls into it."""

import math

import numpy as np

from sparring.checking import check, equal, raises, unchanged

NAN = np.nan
TRAIN = np.array([[1.0, 7.0], [NAN, 8.0], [4.0, 9.0]])


def middle(values):
    """The median of a list, 0 of an empty one."""
    values, n = sorted(values), len(values)
    return (values[n // 2] + values[(n - 1) // 2]) / 2 if n else 0.0


def by_columns(train, X):
    """Medians and transformed rows, column by column: the oracle."""
    known = [[v for v in column if not math.isnan(v)] for column in train.T.tolist()]
    medians = [middle(values) for values in known]
    filled = [[m if math.isnan(v) else v for v in column] for column, m in zip(X.T.tolist(), medians)]
    marks = [
        [float(math.isnan(v)) for v in column]
        for column, values in zip(X.T.tolist(), known)
        if len(values) < len(train)
    ]
    return np.array(medians), np.array(filled + marks, dtype=float).T


def verify(solution, train, *batches):
    model = solution.MedianImputer()
    unchanged(model.fit, train)
    equal(model.medians_, by_columns(train, train)[0])
    for X in batches:
        equal(unchanged(model.transform, X), by_columns(train, X)[1])
    return model


def sample(rng, n, d, share):
    """Rows of which a share of the values is missing, the first row none."""
    X = rng.gamma(1.5, 2.0, (n, d)).round(3)
    X[rng.random((n, d)) < share] = NAN
    X[0] = rng.gamma(1.5, 2.0, d)
    return X


@check("The worked example", shown=True)
def worked_example(solution):
    imputer = solution.MedianImputer().fit(TRAIN)
    equal(imputer.medians_, np.array([2.5, 8.0]))
    equal(imputer.transform(np.array([[NAN, NAN], [5.0, 6.0]])), np.array([[2.5, 8.0, 1.0], [5.0, 6.0, 0.0]]))


@check("The training rows themselves are filled and marked")
def training_rows(solution):
    verify(solution, TRAIN, TRAIN)
    train = np.array([[NAN, 1.0, 2.0], [3.0, 1.0, NAN], [10.0, 5.0, NAN], [5.0, 0.0, 8.0]])
    verify(solution, train, train)


@check("Medians are those of the known training values, one for each column", sizes=(1, 2, 5, 30))
def medians(solution, rng, n):
    train = sample(rng, n, 4, 0.3) * [1.0, 100.0, -1.0, 0.01]
    verify(solution, train, train)


@check("New rows are filled and marked as training said, whatever the batch")
def new_rows(solution, rng):
    train = sample(rng, 20, 3, 0.3)
    train[:, 1] = rng.integers(5, 9, 20)
    batch = 50 + sample(rng, 6, 3, 0.4)
    verify(solution, train, batch, batch[1:2], np.full((2, 3), NAN), batch[:0])


@check("A column with gaps in new rows only gets no mark")
def new_gaps(solution):
    verify(solution, np.array([[1.0, 2.0], [3.0, 5.0]]), np.array([[NAN, 2.0], [4.0, NAN]]))


@check("A column with gaps in training only keeps its marks, all 0")
def no_gaps_now(solution):
    verify(solution, TRAIN, np.array([[1.0, 2.0], [3.0, 5.0]]))


@check("A column without any known value is filled with 0 and marked")
def all_missing(solution):
    train = np.array([[NAN, 1.0], [NAN, 2.0]])
    verify(solution, train, train, np.array([[7.0, NAN], [NAN, 3.0]]))


@check("Nothing missing: the rows come back as they were")
def nothing_missing(solution):
    train = np.array([[1.0, -2.0], [5.0, 0.0], [2.0, 2.0]])
    verify(solution, train, train)


@check("Integers, and float32, are computed in float64")
def dtypes(solution, rng):
    for dtype in (np.uint8, np.int64):
        X = rng.integers(200, 256, (10, 2)).astype(dtype)
        verify(solution, X, X)
    X = rng.standard_normal((12, 40)).astype(np.float32)  # about half of the medians round in float32
    verify(solution, X, X[:3])


@check("Any memory layout is read right")
def layouts(solution, rng):
    X = sample(rng, 12, 6, 0.2)
    for view in (X[:, ::2], np.asfortranarray(X), X[::-3]):
        verify(solution, view, view)


@check("Fitting again forgets the earlier data, and two objects share nothing")
def again(solution):
    other = np.array([[NAN, NAN, 3.0], [5.0, NAN, 4.0]])
    first, second = solution.MedianImputer().fit(TRAIN), solution.MedianImputer().fit(other)
    equal(first.transform(TRAIN), by_columns(TRAIN, TRAIN)[1])
    first.fit(other)
    for model in (first, second):
        equal(model.transform(other), by_columns(other, other)[1])


@check("fit raises ValueError without rows", alone="An array without rows does not end in ValueError.")
def no_rows(solution):
    raises(ValueError, solution.MedianImputer().fit, np.empty((0, 2)))


@check(
    "transform raises ValueError for another number of columns",
    alone="Another number of columns does not end in ValueError.",
)
def wrong_columns(solution):
    model = solution.MedianImputer().fit(TRAIN)
    for d in (1, 3):
        raises(ValueError, model.transform, np.ones((2, d)))
