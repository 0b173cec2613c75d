"""Checks for counters."""

from sparring.checking import check, equal, parts


@check("The worked example", shown=True)
def worked_example(solution):
    one, two = parts(solution.counters(2), 2)
    one.add(5)
    one.add(7)
    equal(one.total(), 2)
    equal(two.total(), 0)
