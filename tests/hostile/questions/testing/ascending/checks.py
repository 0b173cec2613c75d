"""Checks for ascending: what must hold of any right answer."""

import numpy as np
from sparring.checking import array, check, holds


def verify(solution, values):
    got = array(solution.ascending(values), shape=values.shape, kind="int")
    holds(bool((np.diff(got) >= 0).all()), "the values do not ascend")
    holds(bool((np.bincount(got) == np.bincount(values)).all()), "these are other values")


@check("The worked example", shown=True)
def worked_example(solution):
    verify(solution, np.array([3, 1, 2]))


@check("Any values")
def any_values(solution, rng):
    verify(solution, rng.permutation(20))
