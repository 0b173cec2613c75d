"""Checks for ranks."""

import numpy as np
from sparring.checking import check, equal


@check("The worked example", shown=True)
def worked_example(solution):
    equal(solution.ranks(np.array([0.5, 0.1, 0.9])), np.array([1, 0, 2]))


@check("Any values")
def any_values(solution, rng):
    values = rng.normal(size=9)
    equal(solution.ranks(values), np.argsort(np.argsort(values)))
