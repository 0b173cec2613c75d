"""Checks for counted."""

from sparring.checking import check, equal


@check("The worked example", shown=True)
def worked_example(solution):
    equal(solution.counted([1, 0, 1]), {1: 2, 0: 1})


@check("Zeros and ones")
def zeros_and_ones(solution):
    equal(solution.counted([0, 1, 1, 1]), {0: 1, 1: 3})
