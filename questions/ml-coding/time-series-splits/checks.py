"""Checks for time-series-splits: held against a row-by-row statement of which rows belong where."""

import numpy as np

from sparring.checking import array, check, holds, parts, raises
from sparring.checking.answer import opened


def rows(answer, side):
    """Row numbers of one side, as a list; an empty array may have any dtype."""
    count = np.size(opened(answer))
    return array(answer, shape=(count,), kind="int" if count else "float").astype(int).tolist()


def read(answer, n_splits):
    return [
        tuple(rows(side, name) for side, name in zip(parts(split, 2), ("train", "test"), strict=True))
        for split in parts(answer, n_splits)
    ]


def expected(n, n_splits, test_size, gap=0, max_train=None):
    """The statement, one row at a time, from the latest block back."""
    found, last = [], n - 1
    for _ in range(n_splits):
        test = [row for row in range(n) if last - test_size < row <= last]
        train = [row for row in range(n) if row + gap < test[0]]
        while max_train is not None and len(train) > max_train:
            train.pop(0)
        found.insert(0, (train, test))
        last -= test_size
    return found


def demand(solution, *numbers, **keywords):
    answer = solution.time_series_splits(*numbers, **keywords)
    n_splits = numbers[1] if len(numbers) > 1 else keywords["n_splits"]
    found = read(answer, n_splits)
    for number, (got, want) in enumerate(zip(found, expected(*numbers, **keywords), strict=True)):
        for side, mine, right in zip(("train", "test"), got, want, strict=True):
            holds(mine == right, f"split {number}: {side} is not as it should be", got=mine, want=right)


@check("The worked example", shown=True)
def worked_example(solution):
    demand(solution, 9, n_splits=2, test_size=2, gap=1)


@check("One split: the last rows are tested, all before train")
def one_split(solution):
    demand(solution, 5, 1, 2)
    demand(solution, 2, 1, 1)


@check("Several blocks follow one another up to the last row")
def several(solution):
    demand(solution, 10, 3, 2)
    demand(solution, 7, 6, 1)
    demand(solution, 11, 2, 5)


@check("Exactly gap rows are left out before each test block")
def gaps(solution):
    for gap in (1, 2, 3):
        demand(solution, 12, 3, 2, gap)


@check("max_train takes the latest rows before the gap")
def rolling(solution):
    demand(solution, 12, 3, 2, 0, 4)
    demand(solution, 12, 3, 2, 0, 1)
    demand(solution, 12, 3, 2, max_train=5)


@check("Fewer rows than max_train are all taken")
def short_history(solution):
    demand(solution, 10, 3, 2, 0, 6)
    demand(solution, 10, 3, 2, 0, 100)


@check("The gap and max_train together")
def both(solution):
    demand(solution, 14, 3, 2, 2, 4)
    demand(solution, 14, 3, 3, 1, 6)
    demand(solution, 9, 2, 2, 4, 2)


@check("Agrees row by row", sizes=(6, 15, 60))
def random_numbers(solution, rng, n):
    for _ in range(6):
        n_splits, test_size = int(rng.integers(1, 4)), int(rng.integers(1, max(2, n // 5)))
        room = n - n_splits * test_size
        gap = int(rng.integers(0, max(1, room)))
        if room - gap >= 1:
            demand(solution, n, n_splits, test_size, gap, [None, 1, 3, n][int(rng.integers(4))])


@check("One training row is enough")
def least(solution):
    demand(solution, 7, 3, 2)
    demand(solution, 9, 3, 2, 2)
    demand(solution, 9, 3, 2, 2, 1)


@check(
    "Raises ValueError when the first split would have no training row",
    alone="Too few rows for the first split do not end in ValueError.",
)
def too_few(solution):
    for numbers in (
        (6, 3, 2),
        (5, 3, 2),
        (8, 3, 2, 2),
        (8, 3, 2, 5),
        (3, 1, 4),
        (9, 1, 2, 7),
        (9, 3, 2, 3, 1),
    ):
        raises(ValueError, solution.time_series_splits, *numbers)


@check(
    "Raises ValueError for a negative gap",
    alone="A negative gap does not end in ValueError: train would reach into the test block.",
)
def negative_gap(solution):
    for gap in (-1, -3):
        raises(ValueError, solution.time_series_splits, 10, 2, 3, gap)


@check(
    "Raises ValueError for sizes below 1",
    alone="A number of splits, test_size or max_train below 1 does not end in ValueError.",
)
def bad_sizes(solution):
    for numbers in (
        (9, 0, 2),
        (9, -1, 2),
        (9, 2, 0),
        (9, 2, -1),
        (9, -1, -2),
        (9, 2, 2, 0, 0),
        (9, 2, 2, 0, -2),
    ):
        raises(ValueError, solution.time_series_splits, *numbers)
