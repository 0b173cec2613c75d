"""Checks for confusion-matrix: held against counting every example by a loop."""

import numpy as np

from sparring.checking import check, equal, raises, unchanged

NAMES = ("true", "pred", "all")


def counted(y_true, y_pred, k):
    """The definition: one more in the cell of each example."""
    cells = [[0] * k for _ in range(k)]
    for t, p in zip(y_true.tolist(), y_pred.tolist(), strict=True):
        cells[t][p] += 1
    return np.array(cells)


def shares(counts, name):
    """Each cell divided by its total; 0 where that is 0."""
    k, found = len(counts), np.zeros(counts.shape)
    for i in range(k):
        for j in range(k):
            total = {"true": counts[i].sum(), "pred": counts[:, j].sum(), "all": counts.sum()}[name]
            found[i, j] = counts[i, j] / total if total else 0.0
    return found


def sample(rng, n, k):
    """Labels of k classes; a third of the predictions is drawn anew."""
    y_true = rng.integers(0, k, n)
    return y_true, np.where(rng.random(n) < 2 / 3, y_true, rng.integers(0, k, n))


TRUE, PREDICTED = np.array([0, 0, 0, 1, 1, 2]), np.array([0, 0, 1, 1, 1, 0])


@check("The counts of the worked example", shown=True)
def worked_example(solution):
    equal(solution.confusion_matrix(TRUE, PREDICTED, 3), np.array([[2, 1, 0], [0, 2, 0], [1, 0, 0]]))


@check('The worked example normalized by "true"', shown=True)
def worked_shares(solution):
    want = np.array([[2 / 3, 1 / 3, 0.0], [0.0, 1.0, 0.0], [1.0, 0.0, 0.0]])
    equal(solution.confusion_matrix(TRUE, PREDICTED, 3, "true"), want)


@check("Rows are true classes, columns predicted ones")
def orientation(solution):
    equal(solution.confusion_matrix(np.array([0]), np.array([1]), 2), np.array([[0, 1], [0, 0]]))


@check("Counts agree with counting every example", sizes=(1, 3, 10, 200))
def counts(solution, rng, n):
    for k in (2, 5):
        y_true, y_pred = sample(rng, n, k)
        equal(unchanged(solution.confusion_matrix, y_true, y_pred, k), counted(y_true, y_pred, k))


@check("Classes that never occur have a row and a column")
def absent_classes(solution):
    for labels, k in ((np.array([0, 1, 1, 0]), 4), (np.array([2, 2, 2]), 5)):
        equal(solution.confusion_matrix(labels, labels[::-1], k), counted(labels, labels[::-1], k))


@check('"true" divides each row by its sum')
def by_true(solution):
    got = solution.confusion_matrix(np.array([0, 0, 1, 1, 1, 1]), np.array([0, 1, 1, 1, 1, 0]), 2, "true")
    equal(got, np.array([[0.5, 0.5], [0.25, 0.75]]))


@check('"pred" divides each column by its sum')
def by_predicted(solution):
    got = solution.confusion_matrix(np.array([0, 0, 1, 1, 1, 1]), np.array([0, 1, 1, 1, 1, 0]), 2, "pred")
    equal(got, np.array([[0.5, 0.25], [0.5, 0.75]]))


@check('"all" divides every cell by the number of examples')
def by_all(solution):
    got = solution.confusion_matrix(np.array([0, 1, 1, 1]), np.array([0, 1, 1, 0]), 2, normalize="all")
    equal(got, np.array([[0.25, 0.0], [0.25, 0.5]]))


@check("Rows and columns without examples stay 0 when normalized")
def nothing_to_divide(solution):
    y_true, y_pred = np.array([0, 0, 3]), np.array([0, 1, 0])
    for name in NAMES:
        got = solution.confusion_matrix(y_true, y_pred, 4, name)
        equal(got, shares(counted(y_true, y_pred, 4), name))


@check("Shares agree with dividing cell by cell", sizes=(1, 4, 100))
def all_shares(solution, rng, n):
    y_true, y_pred = sample(rng, n, 4)
    for name in NAMES:
        want = shares(counted(y_true, y_pred, 4), name)
        equal(unchanged(solution.confusion_matrix, y_true, y_pred, 4, name), want)


@check("Labels may have a small integer dtype and any layout")
def dtypes(solution, rng):
    y_true, y_pred = sample(rng, 120, 20)
    y_true[:2], y_pred[:2] = 19, 19
    want = counted(y_true, y_pred, 20)
    for dtype in (np.uint8, np.int8, np.uint64):
        equal(solution.confusion_matrix(y_true.astype(dtype), y_pred.astype(dtype), 20), want)
    equal(solution.confusion_matrix(y_true.astype(np.uint8), y_pred.astype(np.int16), 20), want)
    wide = np.column_stack([y_true, y_pred])
    equal(solution.confusion_matrix(wide[::-1, 0], wide[::-1, 1], 20), want)


@check("One class only is a matrix of one cell")
def one_class(solution):
    zeros = np.zeros(3, dtype=int)
    equal(solution.confusion_matrix(zeros, zeros, 1), np.array([[3]]))
    equal(solution.confusion_matrix(zeros, zeros, 1, "all"), np.array([[1.0]]))


@check("Raises ValueError when the lengths differ", alone="Lengths that differ do not end in ValueError.")
def lengths(solution):
    for n, m in ((3, 2), (1, 4), (4, 1)):
        raises(ValueError, solution.confusion_matrix, np.zeros(n, dtype=int), np.zeros(m, dtype=int), 2)


@check("Raises ValueError for a label that is no class")
def no_class(solution):
    good = np.array([0, 1, 0, 1])
    for bad in (3, 4, 50):
        labels = np.array([0, 1, bad, 1])
        raises(ValueError, solution.confusion_matrix, labels, good, 3)
        raises(ValueError, solution.confusion_matrix, good, labels, 3)


@check("Raises ValueError for a negative label")
def negative(solution):
    good = np.array([0, 1, 2, 1])
    for bad in (-1, -3, -9):
        labels = np.array([0, 1, bad, 1])
        raises(ValueError, solution.confusion_matrix, labels, good, 3)
        raises(ValueError, solution.confusion_matrix, good, labels, 3)


@check(
    "Raises ValueError for any other normalize",
    alone="Another name than true, pred and all does not end in ValueError.",
)
def unknown_name(solution):
    for name in ("rows", "True", ""):
        raises(ValueError, solution.confusion_matrix, np.array([0, 1]), np.array([0, 1]), 2, name)
