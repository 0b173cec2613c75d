"""Checks for gaps."""

import numpy as np
from sparring.checking import check, equal, parts


def verify(solution, values):
    before, after = parts(solution.gaps(values), 2)
    inner = np.diff(values)
    equal(before, np.concatenate([[-np.inf], inner]))
    equal(after, np.concatenate([inner, [np.inf]]))


@check("The worked example", shown=True)
def worked_example(solution):
    verify(solution, np.array([1.0, 2.0, 4.0]))


@check("Any values")
def any_values(solution, rng):
    verify(solution, np.sort(rng.normal(size=6)))
