"""Checks for centered."""

import numpy as np
from sparring.checking import array, check, equal, unchanged


@check("The worked example", shown=True)
def worked_example(solution):
    equal(solution.centered(np.array([[1.0, 2.0], [3.0, 6.0]])), np.array([[-1.0, -2.0], [1.0, 2.0]]))


@check("Any matrix", sizes=(2, 4, 40))
def any_matrix(solution, rng, n):
    X = rng.normal(size=(n, 3))
    got = array(unchanged(solution.centered, X), shape=(n, 3))
    equal(got, X - X.mean(axis=0))


@check("One row becomes zeros")
def one_row(solution):
    equal(solution.centered(np.array([[5.0, 7.0]])), np.zeros((1, 2)))
