"""Checks for cross-validation-splits. They run outside the sandbox: `solution` calls into it."""

from collections import Counter

import numpy as np

from sparring.checking import array, check, holds, parts, raises, unchanged
from sparring.checking.answer import opened


def rows(answer, n):
    """Row numbers as an array, whatever their count; an empty one may have any dtype."""
    count = np.size(opened(answer))
    found = array(answer, shape=(count,), kind="int" if count else "float").astype(int)
    holds(bool(((found >= 0) & (found < n)).all()), "a row number lies outside 0 … n - 1", got=found)
    return found


def read(answer, n, k):
    """The train and test rows of all splits."""
    return [tuple(rows(side, n) for side in parts(split, 2)) for split in parts(answer, k)]


def tests(answer, n, k):
    return [test for _, test in read(answer, n, k)]


def level(counts, what):
    holds(max(counts) - min(counts) <= 1, f"{what}: they differ by more than one", got=list(map(int, counts)))


def together(answer, labels):
    """Which rows share their test fold with the first row of each class, for 2 folds."""
    folds = tests(answer, len(labels), 2)
    found = []
    for c in np.unique(labels):
        members = np.flatnonzero(labels == c)
        home = next((test for test in folds if members[0] in test), folds[0])
        found.append(tuple(int(i) for i in members if i in home))
    return tuple(found)


def seeds(rng, count):
    return [int(seed) for seed in rng.integers(2**32, size=count)]


def cases():
    """n, k and labels, none or of two classes with k rows or more."""
    for n, k in ((2, 2), (3, 2), (5, 3), (7, 7), (11, 2), (11, 5), (19, 10), (30, 4)):
        yield n, k, None
        if n >= 2 * k:
            yield n, k, (np.arange(n) % 5 > 1).astype(int) if n >= 5 * k else np.arange(n) % 2


@check("Five rows in two folds", shown=True)
def worked_example(solution, rng):
    splits = read(solution.cross_validation_splits(5, 2, rng), 5, 2)
    holds(sorted(len(test) for _, test in splits) == [2, 3], "the test folds are not of 2 and 3 rows")


@check("Four rows of one class and two of another, in two folds", shown=True)
def stratified_example(solution, rng):
    labels = np.array([0, 0, 0, 0, 1, 1])
    found = [
        sorted(labels[test].tolist())
        for test in tests(solution.cross_validation_splits(6, 2, rng, labels), 6, 2)
    ]
    holds(found == [[0, 0, 1], [0, 0, 1]], "the folds do not have the same classes", got=found)


@check("Each row is in exactly one test fold")
def each_row_once(solution, rng):
    for n, k, labels in cases():
        found = np.concatenate(tests(solution.cross_validation_splits(n, k, rng, labels), n, k))
        counts = np.bincount(found, minlength=n)
        row = int((counts != 1).argmax())
        holds(bool((counts == 1).all()), f"row {row} is in {counts[row]} test folds", got=counts)


@check("No row is on both sides of a split")
def disjoint(solution, rng):
    for n, k, labels in cases():
        for train, test in read(solution.cross_validation_splits(n, k, rng, labels), n, k):
            both = np.intersect1d(test, train)
            holds(not both.size, "test rows are among the training rows", got=both)


@check("The training rows are all the others, each once")
def complement(solution, rng):
    for n, k, labels in cases():
        for train, test in read(solution.cross_validation_splits(n, k, rng, labels), n, k):
            rest = np.setdiff1d(np.arange(n), test)
            holds(
                np.array_equal(np.sort(train), rest), "train is not all rows but test", got=train, want=rest
            )


@check("The sizes of the test folds differ by at most one")
def sizes(solution, rng):
    for n, k, _ in cases():
        level(
            [len(t) for t in tests(solution.cross_validation_splits(n, k, rng), n, k)], "sizes of test folds"
        )


@check("The rows of each class are shared out evenly", sizes=(13, 17, 50))
def classes(solution, rng, n):
    for k in (2, 3, 4):
        labels = rng.permutation(np.minimum(np.arange(n) // 4, 2))
        folds = tests(solution.cross_validation_splits(n, k, rng, labels=labels), n, k)
        for c in range(3):
            level([int((labels[test] == c).sum()) for test in folds], f"rows of class {c} in the test folds")


@check("Stratified folds have sizes that differ by at most one as well")
def stratified_sizes(solution, rng):
    for n, classes, k in ((11, 1, 5), (33, 3, 2), (110, 10, 5), (40, 7, 4)):
        labels = rng.permutation(np.arange(n) % classes)
        folds = tests(solution.cross_validation_splits(n, k, rng, labels), n, k)
        level([len(test) for test in folds], "sizes of test folds")


@check("A class may have fewer rows than there are folds")
def rare_classes(solution, rng):
    for labels in (np.array([1, 0, 0, 0, 0, 0, 2, 2]), np.arange(8), np.array([5, 5, 5, 5, 5, 5, 5, -5])):
        folds = tests(solution.cross_validation_splits(8, 4, rng, labels), 8, 4)
        level([len(test) for test in folds], "sizes of test folds")
        for c in np.unique(labels):
            level([int((labels[test] == c).sum()) for test in folds], f"rows of class {c} in the test folds")


@check("Labels may be any integers, in any memory layout, and stay as they were")
def any_labels(solution, rng):
    few = np.array([-7, 10**12, 3])[np.arange(24) % 3]
    for labels in (few, np.arange(24) % 2 * 2**32, few[::2], (few % 5).astype(np.uint8), np.sort(few)):
        n = len(labels)
        folds = tests(unchanged(solution.cross_validation_splits, n, 4, rng, labels), n, 4)
        for c in np.unique(labels):
            level([int((labels[test] == c).sum()) for test in folds], f"rows of class {c} in the test folds")


@check("The same state of rng gives the same splits")
def repeatable(solution, rng):
    for labels in (None, np.arange(30) % 2):
        seed = int(rng.integers(2**32))
        once, again = (
            tests(solution.cross_validation_splits(30, 3, np.random.default_rng(seed), labels), 30, 3)
            for _ in range(2)
        )
        same = all(np.array_equal(a, b) for a, b in zip(once, again, strict=True))
        holds(same, "the same rng gave two different splits")


@check("Which rows share a test fold depends on rng")
def varies(solution, rng):
    found = set()
    for seed in seeds(rng, 8):
        folds = tests(solution.cross_validation_splits(11, 3, np.random.default_rng(seed)), 11, 3)
        found.add(frozenset(frozenset(test.tolist()) for test in folds))
    holds(len(found) > 1, "eight different rng gave the same folds", got=str(found))


# The three checks below reject a right program for one seed in 10^10. Their chances by binom.cdf are
# 3 (5, 100, 1/3) = 2e-11 and 3 (14, 150, 1/3) = 2e-11, 9 (1, 260, 1/9) = 2e-11, 4 (11, 80, 1/2) = 4e-11.
@check("Each way to divide three or four rows is equally likely")
def uniform(solution, rng):
    for n, draws, fewest in ((3, 100, 6), (4, 150, 15)):
        found = Counter(
            together(solution.cross_validation_splits(n, 2, np.random.default_rng(seed)), np.zeros(n))
            for seed in seeds(rng, draws)
        )
        even = len(found) == 3 and min(found.values()) >= fewest
        holds(even, "rows are not shuffled uniformly", got=str(dict(found)))


@check("The rows of each class are shuffled uniformly, and independently of the other classes")
def uniform_classes(solution, rng):
    labels = np.array([0, 0, 1, 1, 0, 1, 1, 0])
    found = Counter(
        together(solution.cross_validation_splits(8, 2, np.random.default_rng(seed), labels), labels)
        for seed in seeds(rng, 260)
    )
    even = len(found) == 9 and min(found.values()) >= 2
    holds(even, "the rows of the classes are not shuffled uniformly and independently", got=str(dict(found)))


@check("Either row of a class is as likely to share its test fold with a row of another class")
def uniform_across(solution, rng):
    for labels in (np.array([0, 1, 0]), np.array([0, 1, 0, 1])):
        n, shared = len(labels), 0
        for seed in seeds(rng, 80):
            folds = tests(solution.cross_validation_splits(n, 2, np.random.default_rng(seed), labels), n, 2)
            shared += any(0 in test and 1 in test for test in folds)
        holds(
            12 <= shared <= 68,
            "rows 0 and 1 share a test fold too often or too rarely",
            got=f"{shared} of 80",
        )


@check("Raises ValueError unless 2 ≤ k ≤ n", alone="An impossible k does not end in ValueError.")
def impossible(solution, rng):
    for n, k in ((5, 1), (5, 0), (5, -2), (5, 6), (1, 2), (0, 2)):
        raises(ValueError, solution.cross_validation_splits, n, k, rng)
        raises(ValueError, solution.cross_validation_splits, n, k, rng, np.zeros(n, dtype=int))


@check(
    "Raises ValueError when labels do not have the shape (n,)",
    alone="Labels of another shape do not end in ValueError.",
)
def wrong_labels(solution, rng):
    for shape in ((5,), (7,), (6, 1)):
        raises(ValueError, solution.cross_validation_splits, 6, 2, rng, np.zeros(shape, dtype=int))
