"""Checks for summary: they open answers whose size they do not know, and ask often."""

import numpy as np

from sparring.checking import array, check, equal, holds, parts, scales, text
from sparring.checking.answer import opened


def numbers(rng, n):
    return [float(value) for value in rng.integers(-3, 4, n)]


def rows(answer, n):
    count = np.size(opened(answer))
    found = array(answer, shape=(count,), kind="int").astype(int)
    holds(len(set(found.tolist())) == count, "a position occurs twice")
    holds(bool(((found >= 0) & (found < n)).all()), "a position lies outside")
    return found


@check("The worked example", shown=True)
def worked_example(solution):
    positions, name, signs = parts(solution.summary([1.0, -2.0, 0.0]), 3)
    equal(positions, np.array([0]))
    equal(name, "3 numbers")
    equal(signs, {-1, 0, 1})


@check("Forty lists have their names")
def names(solution, rng):
    for _ in range(40):
        _, name, _ = parts(solution.summary(numbers(rng, 5)), 3)
        holds(text(name).split()[:2] == ["5", "numbers"], "the name is another one")


@check("The positions are those of the positive numbers", sizes=(1, 5, 50))
def positions(solution, rng, n):
    values = numbers(rng, n)
    found, _, _ = parts(solution.summary(values), 3)
    holds(rows(found, n).tolist() == [row for row in range(n) if values[row] > 0], "the positions differ")


@check("The signs are those that occur", sizes=(1, 5, 50))
def signs(solution, rng, n):
    values = numbers(rng, n)
    _, _, found = parts(solution.summary(values), 3)
    equal(found, {int(np.sign(value)) for value in values})


@scales("n", sizes=(1_000, 4_000))
def linear(solution, rng, n):
    values = numbers(rng, n)
    found, _, _ = opened(solution.summary(values))
    holds(len(found) == sum(value > 0 for value in values), "the positions differ")
