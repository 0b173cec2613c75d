"""Checks for beam-search. They run outside the sandbox: `solution` calls into it."""

import math
from itertools import product

import numpy as np

from sparring.checking import check, equal, unchanged

INF = math.inf


def by_tables(start, steps, end, width, alpha):
    """One array of sums per step, pruned by a threshold; backpointers as strings: the oracle."""
    V = len(start)
    paths, sums = [()], np.zeros(1)
    done = [(-INF, ())]
    for length in range(1, len(steps) + 2):
        rows = np.array([steps[length - 2][p[-1]] if p else start for p in paths]).reshape(len(paths), V)
        table = sums[:, None] + rows
        order = [int(i) for i in np.argsort(-table, axis=None)[:width] if table.flat[i] > -INF]
        reached = [(float(table.flat[i]), (*paths[i // V], i % V)) for i in order]
        over = [(s, p) for s, p in reached if p[-1] == end or length > len(steps)]
        done += [(s / length**alpha, p) for s, p in over]
        going = [pair for pair in reached if pair not in over]
        if not going:
            break
        paths, sums = [p for _, p in going], np.array([s for s, _ in going])
    score, best = max(done)
    return list(best), score


def exhaustive(start, steps, end, alpha):
    """The best of all sequences there are, one by one."""
    best = (-INF, [])
    for length in range(1, len(steps) + 2):
        for tokens in product(range(len(start)), repeat=length):
            if end in tokens[:-1] or (tokens[-1] != end and length <= len(steps)):
                continue
            total = start[tokens[0]]
            for table, a, b in zip(steps, tokens, tokens[1:], strict=False):
                total += table[a][b]
            best = max(best, (total / length**alpha, list(tokens)))
    return best[1], best[0]


def model(rng, V, length, *, ends=1.0, holes=0.0):
    """Tables of a random model for sequences up to this length; its last token is the end.

    Every place has a table of its own, so that no two sequences have equal sums.
    """
    p = rng.uniform(0.05, 1.0, (length, V, V)) ** 2
    p[:, :, -1] *= ends
    p[:, :, :-1][rng.random((length, V, V - 1)) < holes] = 0
    p /= p.sum(axis=2, keepdims=True)
    tables = [[[math.log(x) if x > 0 else -INF for x in row] for row in table] for table in p.tolist()]
    return tables[0][0], tables[1:]


def verify(solution, start, steps, width, alpha, want=None):
    end = len(start) - 1
    want = want or by_tables(start, steps, end, width, alpha)
    equal(unchanged(solution.beam_search, start, steps, end, width, alpha), want)


@check("The worked example: 0.33 with width 1, 0.36 with width 2", shown=True)
def worked_example(solution):
    start = [math.log(0.6), math.log(0.4), -INF]
    step = [
        [-INF, math.log(0.45), math.log(0.55)],
        [math.log(0.05), math.log(0.05), math.log(0.9)],
        [-INF] * 3,
    ]
    equal(solution.beam_search(start, [step] * 4, end=2, width=1, alpha=0.0), ([0, 2], math.log(0.33)))
    equal(solution.beam_search(start, [step] * 4, end=2, width=2, alpha=0.0), ([1, 2], math.log(0.36)))


@check("Width 1 is greedy decoding", sizes=(2, 3, 6))
def greedy(solution, rng, n):
    verify(solution, *model(rng, n, 6), 1, 0.0)
    verify(solution, *model(rng, n, 6, ends=0.1), 1, 1.0)


@check("A width beyond all sequences finds the best there is", sizes=(2, 3, 4))
def wide(solution, rng, n):
    for alpha in (0.0, 1.0):
        start, steps = model(rng, n, 4, ends=0.3)
        verify(solution, start, steps, n**4, alpha, exhaustive(start, steps, n - 1, alpha))


@check("Any width keeps the best beginnings of all", sizes=(2, 3, 5, 8))
def widths(solution, rng, n):
    for ends in (1.0, 0.2):
        verify(solution, *model(rng, 6, 5, ends=ends), n, 0.0)


def logs(*rows):
    return [[math.log(x) if x else -INF for x in row] for row in rows]


@check("The width is that of all sequences together, and plain sums decide")
def pruned(solution):
    first = logs((0.51, 0.49, 0, 0), (0.3, 0, 0.7, 0), (0, 0, 0, 1), (0, 0, 0, 1))
    second = logs((0.9, 0, 0, 0.1), (0, 0.9, 0, 0.1), (0, 0, 0, 1), (0, 0, 0, 1))
    verify(solution, logs((0.6, 0.4, 0, 0))[0], [first, second], 2, 0.0)
    verify(solution, logs((0.9, 0.1))[0], [logs((0.55, 0.45), (0, 0))] * 3, 1, 1.0)


@check("Nothing follows the end")
def after_the_end(solution):
    verify(solution, logs((0.4, 0.6))[0], [logs((0.5, 0.5), (1, 1))] * 3, 2, 1.0)


@check("The sum is divided by the length to the power of alpha, the end counted", sizes=(2, 4, 6))
def normalized(solution, rng, n):
    for alpha in (0.5, 1.0, 2.0):
        verify(solution, *model(rng, 5, 6, ends=0.3), n, alpha)


@check("A long sequence may win although a short one ended first")
def late_winner(solution):
    start = [math.log(0.5), -INF, math.log(0.5 - 1e-3)]
    step = [[-INF, math.log(0.98), math.log(0.02)], [-INF, math.log(0.6), math.log(0.4)], [-INF] * 3]
    verify(solution, start, [step] * 5, 2, 1.0)
    verify(solution, start, [step] * 5, 3, 0.7)


@check("An early end may win although others go on for long")
def early_winner(solution):
    start = [math.log(0.3), math.log(0.7)]
    step = [[math.log(0.4), math.log(0.6)], [-INF, -INF]]
    verify(solution, start, [step] * 7, 2, 0.0)
    verify(solution, start, [step] * 7, 2, 0.2)


@check("What has not ended at the greatest length counts as it is", sizes=(1, 2, 5))
def cut_off(solution, rng, n):
    verify(solution, *model(rng, 4, n, ends=0.01), 3, 1.0)
    verify(solution, *model(rng, 3, n, ends=0.0), 2, 0.0)


@check("Sequences that ended take up places in the beam")
def places(solution, rng):
    steps = [logs((0.6, 0.4, 0), (0, 1, 0), (0, 0, 0))]
    verify(solution, logs((0.3, 0.2, 0.5))[0], steps, 2, 2.0)
    for _ in range(4):
        verify(solution, *model(rng, 4, 5, ends=1.5), 2, 1.0)
        verify(solution, *model(rng, 4, 5, ends=1.5), 3, 0.0)


@check("Tokens of log-probability −inf are never taken", sizes=(2, 4, 8))
def forbidden(solution, rng, n):
    verify(solution, *model(rng, 5, 6, holes=0.5), n, 0.5)
    step = [[0.0, 0.0, 0.0], [-INF, -INF, 0.0], [0.0, 0.0, 0.0]]
    verify(solution, [-INF, 0.0, -INF], [step] * 5, n, 1.0)


@check("Where every sequence runs into a dead end nothing is found")
def dead_end(solution):
    verify(solution, [0.0, -INF], [[[-INF, -INF], [-INF, -INF]]] * 2, 2, 1.0)
    verify(solution, [-INF, -INF], [[[0.0, 0.0], [0.0, 0.0]]] * 2, 2, 0.0)


@check("Probabilities too small for a float are no obstacle")
def long(solution):
    verify(solution, [-40.0, -INF], [[[-40.0, -INF], [0.0, 0.0]]] * 40, 3, 1.0)
