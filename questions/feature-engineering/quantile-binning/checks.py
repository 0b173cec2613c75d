"""Checks for quantile-binning. They run outside the sandbox: `solution` calls into it.

Whether a value equals an edge is asked only where every route finds the same edge: with 1, 2, 4 or 8 bins of
small integers all steps are exact. With other numbers of bins n - 1 shares no factor, so no edge is a value.
"""

from fractions import Fraction

import numpy as np

from sparring.checking import array, check, equal, raises, unchanged
from sparring.checking.answer import opened


def edges_of(values, n_bins):
    """The edges in exact arithmetic: the oracle."""
    ordered = sorted(map(Fraction, values.tolist()))
    found = []
    for k in range(1, n_bins):
        place = Fraction((len(ordered) - 1) * k, n_bins)
        low = int(place)
        high = min(low + 1, len(ordered) - 1)
        edge = ordered[low] + (place - low) * (ordered[high] - ordered[low])
        if edge > ordered[0] and edge not in found:
            found.append(edge)
    return found


def bins_of(edges, x):
    return np.array([sum(edge <= Fraction(v) for edge in edges) for v in x.tolist()], dtype=int)


def demand_bins(answer, want):
    """The numbers of the bins; an empty array may have any dtype."""
    if want.size == 0 and np.size(opened(answer)) == 0:
        return
    array(answer, shape=want.shape, kind="int")
    equal(answer, want)


def demand_edges(answer, edges):
    """All edges, to the usual tolerance."""
    equal(answer, np.array([float(edge) for edge in edges]))


def verify(solution, train, n_bins, *batches):
    binner = solution.QuantileBinner(n_bins)
    unchanged(binner.fit, train)
    edges = edges_of(train, n_bins)
    demand_edges(binner.edges_, edges)
    for x in batches:
        demand_bins(unchanged(binner.transform, x), bins_of(edges, x))


@check("The worked example", shown=True)
def worked_example(solution):
    binner = solution.QuantileBinner(4).fit(np.array([10.0, 20.0, 30.0, 40.0, 80.0]))
    equal(binner.edges_, np.array([20.0, 30.0, 40.0]))
    demand_bins(binner.transform(np.array([-5.0, 20.0, 35.0, 500.0])), np.array([0, 1, 2, 3]))


@check("Edges between two values are interpolated")
def interpolated(solution):
    verify(solution, np.array([4.0, 0.0]), 4, np.array([0.5, 1.5, 2.5, 3.5]))
    verify(solution, np.array([1.0, 2.0, 4.0, 100.0]), 2, np.array([2.9, 3.1]))
    verify(solution, np.array([7.0, 0.0, 16.0, 3.0, 5.0, 40.0]), 8)


@check("A value equal to an edge is in the upper bin")
def at_an_edge(solution):
    train = np.array([5.0, 1.0, 3.0, 2.0, 4.0])
    verify(solution, train, 2, np.array([3.0]), train)
    verify(solution, train, 4, train)


@check("Values outside the training range are in the first and last bins")
def outside(solution):
    train = np.array([0.0, 10.0, 20.0, 30.0, 40.0])
    verify(solution, train, 4, np.array([-1e6, -1.0, 0.0, 40.0, 41.0, 1e6]))


@check("Edges that coincide are kept once, those at the smallest value not at all")
def coinciding(solution):
    verify(solution, np.array([1.0, 2.0, 2.0, 2.0, 9.0]), 4, np.array([1.0, 2.0, 3.0]))
    verify(solution, np.array([0.0, 0.0, 0.0, 5.0, 9.0]), 4, np.array([-1.0, 0.0, 5.0, 9.0]))
    verify(solution, np.array([0.0, 0.0, 0.0, 0.0, 9.0]), 2, np.array([0.0, 1.0]))
    verify(solution, np.array([1.0, 9.0, 9.0, 9.0, 9.0]), 4, np.array([1.0, 8.0, 9.0]))


@check("A constant feature, one value, and one bin have no edges")
def no_edges(solution):
    for train, n_bins in ((np.full(6, 3.0), 4), (np.array([7.0]), 8), (np.arange(5.0), 1)):
        verify(solution, train, n_bins, np.array([-9.0, 3.0, 7.0, 99.0]))


@check("Agrees with the definition on integers with many ties", sizes=(3, 9, 20, 60))
def ties(solution, rng, n):
    for n_bins in (2, 4, 8):
        train = rng.poisson(2.0, n).astype(float)
        verify(solution, train, n_bins, train, np.arange(-1.0, 9.0))


@check("Agrees with the definition on other numbers of bins", sizes=(2, 12, 30, 84))
def other_numbers(solution, rng, n):
    for n_bins in (3, 5, 7, 10):
        if np.gcd(n - 1, n_bins) == 1:
            train = 10 * rng.standard_normal(n)
            verify(solution, train, n_bins, train, 12 * rng.standard_normal(20))


@check("transform learns nothing from the batch, which may be empty")
def batches(solution, rng):
    train = rng.standard_normal(30)
    batch = 5 + rng.standard_normal(8)
    verify(solution, train, 4, batch, batch[:1], batch[:0], train[3:9])


@check("Integers of any width, and float32, are computed in float64")
def dtypes(solution, rng):
    for dtype in (np.uint8, np.int8, np.int64):
        x = rng.integers(90, 128, 26).astype(dtype)
        verify(solution, x, 4, x)
    verify(solution, np.array([-100, 100, -128, 127], dtype=np.int8), 8)
    verify(solution, np.exp(3 * rng.standard_normal(12)).astype(np.float32), 5)


@check("Any memory layout is read right")
def layouts(solution, rng):
    x = rng.standard_normal(48)
    for view in (x[::4], x[::-4], rng.standard_normal((12, 3))[:, 1]):
        verify(solution, view, 5, view)


@check("Fitting again forgets the earlier values, and two objects share nothing")
def again(solution):
    train, other = np.arange(5.0), np.array([0.0, 100.0, 200.0])
    first, second = solution.QuantileBinner(4).fit(train), solution.QuantileBinner(2).fit(other)
    demand_edges(first.edges_, edges_of(train, 4))
    first.fit(other)
    demand_edges(first.edges_, edges_of(other, 4))
    demand_edges(second.edges_, edges_of(other, 2))


@check("fit raises ValueError without values", alone="Fitting no values does not end in ValueError.")
def no_values(solution):
    for n_bins in (1, 4):
        raises(ValueError, solution.QuantileBinner(n_bins).fit, np.array([]))


@check("An edge between two equal values is that value, to the last bit", robust=True)
def between_equals(solution):
    for value in (0.1, 1 / 3, 7.7, 1e9 + 0.1):
        for n_bins in (3, 7, 10):
            train = np.array([0.0] * 3 + [value] * 40 + [2e9] * 3)
            binner = solution.QuantileBinner(n_bins).fit(train)
            edges = edges_of(train, n_bins)
            demand_edges(binner.edges_, edges)
            demand_bins(binner.transform(np.array([value])), bins_of(edges, np.array([value])))
