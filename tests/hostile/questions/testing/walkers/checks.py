"""Checks for walkers: many calls, each of which may take its time."""

from sparring.checking import check, equal, parts


def walk(solution, steps):
    (walker,) = parts(solution.walkers(1), 1)
    for count in range(1, steps + 1):
        equal(walker.step(0.5), 0.5 * count)
        equal(walker.place, 0.5 * count)


@check("The worked example", shown=True)
def worked_example(solution):
    walk(solution, 2)


@check("A long way")
def a_long_way(solution):
    walk(solution, 40)
