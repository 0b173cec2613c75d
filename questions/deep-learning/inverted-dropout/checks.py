"""Checks for inverted-dropout: counts within six deviations, and what holds of every draw."""

import numpy as np

from sparring.checking import array, at_most, check, equal, holds, parts, raises, unchanged


def drawn(solution, x, p, rng):
    """Demands the form of a training pass; gives which entries were dropped."""
    out, mask = parts(unchanged(solution.dropout, x, p, rng, True), 2)
    found = array(mask, shape=x.shape)
    factor = 1 / (1 - p)
    known = (found == 0) | (np.abs(found - factor) <= 1e-9 * factor)
    if not known.all():
        first = found[~known].flat[0]
        holds(False, f"the mask has a factor of {first:.10g}, expected 0 or {factor:.10g}", got=found)
    equal(out, x.astype(float) * found)
    return found == 0


def demand_share(dropped, p, what):
    """Each count of `dropped`, along its last axis, lies within six deviations of what p asks."""
    n = dropped.shape[-1]
    worst = float(np.abs(dropped.mean(axis=-1) - p).max())
    at_most(worst, 6 * float(np.sqrt(p * (1 - p) / n)), f"{what}: distance from p = {p}")


@check("The worked example: ones become 0 or 2 in training, and stay in evaluation", shown=True)
def worked_example(solution):
    out, mask = parts(
        solution.dropout(np.ones((2, 3)), p=0.5, rng=np.random.default_rng(0), training=True), 2
    )
    got = array(out, shape=(2, 3))
    holds(bool(np.isin(got, (0.0, 2.0)).all()), "the output has other values than 0 and 2", got=got)
    equal(mask, got)
    out, mask = parts(solution.dropout(np.ones((2, 3)), p=0.5, rng=None, training=False), 2)
    equal(out, np.ones((2, 3)))
    equal(mask, np.ones((2, 3)))


@check("In evaluation the output is x and the mask all ones", sizes=(1, 3, 20))
def evaluation(solution, rng, n):
    x = rng.standard_normal((n, 4))
    for p in (0.0, 0.2, 0.9):
        out, mask = parts(unchanged(solution.dropout, x, p, None, False), 2)
        equal(out, x)
        equal(mask, np.ones((n, 4)))


@check("In evaluation a generator changes nothing")
def evaluation_with_generator(solution, rng):
    x = rng.standard_normal((30, 30))
    out, mask = parts(unchanged(solution.dropout, x, 0.5, rng, False), 2)
    equal(out, x)
    equal(mask, np.ones((30, 30)))


@check("What is kept is multiplied by 1 / (1 - p)", sizes=(1, 4, 40))
def factors(solution, rng, n):
    x = rng.standard_normal((n, 5))
    for p in (0.5, 0.25, 0.8, 0.1):
        drawn(solution, x, p, rng)


@check("Half of the entries are dropped where p is 0.5")
def half(solution, rng):
    demand_share(drawn(solution, np.ones((100, 40)), 0.5, rng).ravel(), 0.5, "share that is dropped")


@check("A share of p is dropped where p is another number")
def share(solution, rng):
    for p in (0.2, 0.7):
        demand_share(drawn(solution, np.ones((100, 40)), p, rng).ravel(), p, "share that is dropped")


@check("p = 0 drops nothing")
def nothing_dropped(solution, rng):
    dropped = drawn(solution, rng.standard_normal((20, 10)), 0.0, rng)
    holds(not dropped.any(), "an entry was dropped although p is 0", got=dropped)


@check("Each row and column falls out for itself, and has its own share of p")
def independent(solution, rng):
    x = np.ones((150, 160))
    dropped = drawn(solution, x, 0.5, rng)
    demand_share(dropped, 0.5, "share that is dropped in a row")
    demand_share(dropped.T, 0.5, "share that is dropped in a column")
    holds(len({row.tobytes() for row in dropped}) == len(dropped), "two rows have lost the same entries")
    both = float((dropped[1:] & dropped[:-1]).mean())  # 24,000 pairs of independent entries: 0.25 +- 0.0036
    at_most(abs(both - 0.25), 0.025, "share of neighbours that are dropped together: distance from p squared")


@check("How many are dropped is up to chance, too")
def count_varies(solution, rng):
    # that all of eight counts of 1,000 entries agree happens once in 10^10 runs
    counts = {int(drawn(solution, np.ones((10, 100)), 0.4, rng).sum()) for _ in range(8)}
    holds(len(counts) > 1, "every call drops equally many entries", got=sorted(counts))


@check("x may have any number of axes", sizes=(1, 3, 4))
def axes(solution, rng, n):
    drawn(solution, rng.standard_normal(tuple(range(2, n + 2))), 0.4, rng)


@check("The generator decides: equal ones drop the same, others something else")
def chance(solution):
    x = np.ones((20, 20))
    drops = [drawn(solution, x, 0.5, np.random.default_rng(seed)) for seed in (5, 5, 6)]
    holds(bool((drops[0] == drops[1]).all()), "equal generators drop different entries")
    holds(not (drops[0] == drops[2]).all(), "another generator drops the same entries")


@check("The gradient is multiplied by the mask, factors included", sizes=(1, 3, 30))
def backward(solution, rng, n):
    gradient = rng.standard_normal((n, 4))
    mask = (rng.random((n, 4)) < 0.6) / 0.6
    equal(unchanged(solution.dropout_backward, gradient, mask), gradient * mask)
    equal(solution.dropout_backward(gradient, np.ones((n, 4))), gradient)


@check("The gradient fits the pass that gave the mask")
def round_trip(solution, rng):
    x, gradient = rng.standard_normal((2, 3, 4)), rng.standard_normal((2, 3, 4))
    _, mask = parts(solution.dropout(x, 0.25, rng, True), 2)
    found = array(mask, shape=x.shape)
    equal(solution.dropout_backward(gradient, found), gradient * found)


@check("Integers, float32 and any layout give float64")
def forms(solution, rng):
    drawn(solution, rng.integers(-9, 10, (6, 5)), 0.3, rng)
    drawn(solution, rng.standard_normal((6, 8)).astype(np.float32)[::2, ::-2], 0.3, rng)
    out, _ = parts(solution.dropout(np.arange(6, dtype=np.uint8), 0.3, None, False), 2)
    equal(out, np.arange(6.0))
    gradient = rng.standard_normal((3, 4)).astype(np.float32)
    mask = (rng.random((3, 4)) < 0.7) / 0.7
    equal(solution.dropout_backward(gradient, mask), gradient.astype(float) * mask)


@check("Raises ValueError unless 0 <= p < 1", alone="A p below 0, of 1 or above does not end in ValueError.")
def bad_p(solution):
    for p in (-0.1, 1.0, 1.5):
        raises(ValueError, solution.dropout, np.ones(3), p, np.random.default_rng(0), True)
        raises(ValueError, solution.dropout, np.ones(3), p, None, False)
