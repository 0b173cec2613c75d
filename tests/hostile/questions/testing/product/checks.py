"""Checks for product."""

from sparring.checking import check, equal


@check("The worked example", shown=True)
def worked_example(solution):
    equal(solution.product([100_003, 100_019]), 100_003 * 100_019)


@check("Larger numbers")
def larger_numbers(solution):
    equal(solution.product([10**6 + 3, 10**6 + 33, 7]), (10**6 + 3) * (10**6 + 33) * 7)
