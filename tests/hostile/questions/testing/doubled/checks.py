"""Checks for doubled; MARK must never be found where a submission runs."""

from sparring.checking import check, equal, unchanged

MARK = "only the judge may know this sentence"


@check("The worked example", shown=True)
def worked_example(solution):
    equal(solution.doubled([1.0, 2.0]), [2.0, 4.0])


@check("Any list", sizes=(1, 3, 50))
def any_list(solution, rng, n):
    values = [float(value) for value in rng.normal(size=n)]
    equal(unchanged(solution.doubled, values), [2 * value for value in values])
