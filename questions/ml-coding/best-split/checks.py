"""Checks for best-split. They run outside the sandbox: `solution` calls into it."""

import numpy as np

from sparring.checking import at_least, check, equal, holds, parts, scalar, scales, unchanged

EXAMPLE = np.array([[2.0, 7.0], [1.0, 3.0], [4.0, 7.0], [3.0, 5.0]])
XOR = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])


def gini(labels):
    return 1.0 - sum(np.mean(labels == label) ** 2 for label in np.unique(labels))


def gain_of(left, y):
    """What a split gains, by the definition."""
    share = left.mean()
    return float(gini(y) - share * gini(y[left]) - (1 - share) * gini(y[~left]))


def greatest(X, y):
    """The greatest gain over every value of every feature."""
    return max(gain_of(x <= value, y) for x in X.T for value in np.unique(x)[:-1])


def read(answer, X, y):
    """Demands a split of the rows whose gain is the one returned; gives that gain."""
    feature, threshold, gain = parts(answer, 3)
    j, t, gain = scalar(feature, kind="int"), scalar(threshold), scalar(gain)
    holds(0 <= j < X.shape[1], "there is no such feature", got=j)
    left = X[:, j].astype(float) <= t
    holds(
        bool(left.any() and not left.all()),
        f"feature {j} ≤ {t!r} leaves one side without rows",
        got=(j, t, gain),
    )
    own = gain_of(left, y)
    holds(abs(own - gain) <= 1e-9, f"feature {j} ≤ {t!r} has another gain", got=gain, want=own)
    return gain


def verify(solution, X, y):
    gain = read(unchanged(solution.best_split, X, y), X, y)
    want = greatest(X, y)
    at_least(gain, want - 1e-9, "the gain of the split", rtol=0)


def sample(rng, n, d=3, classes=2, distinct=10**6):
    return rng.integers(0, distinct, (n, d)) / 8, rng.integers(0, classes, n)


@check("The worked example: feature 0, from 2 to below 3, gain 0.5", shown=True)
def worked_example(solution):
    X, y = EXAMPLE, np.array([0, 0, 1, 1])
    answer = solution.best_split(X, y)
    equal(read(answer, X, y), 0.5, atol=1e-9)


@check("The gain weights each side by its rows")
def weighted_sides(solution):
    X = np.arange(6.0)[:, None]
    verify(solution, X, np.array([0, 1, 1, 0, 0, 1]))
    verify(solution, X, np.array([1, 0, 0, 0, 0, 1]))


@check("It is the decrease in impurity, not what is left")
def decrease(solution):
    X = np.array([[0.0], [1.0]])
    equal(read(solution.best_split(X, np.array([0, 1])), X, np.array([0, 1])), 0.5, atol=1e-9)
    equal(read(solution.best_split(X, np.array([1, 1])), X, np.array([1, 1])), 0.0, atol=1e-9)


@check("Cutting off the first or the last row alone is considered")
def outermost(solution):
    X = np.array([[1.0], [2.0], [3.0], [4.0], [5.0]])
    verify(solution, X, np.array([1, 0, 0, 0, 0]))
    verify(solution, X, np.array([0, 0, 0, 0, 1]))


@check("Equal values stay together")
def equal_values(solution):
    verify(solution, np.array([[1.0], [1.0], [2.0], [2.0]]), np.array([0, 1, 1, 1]))
    verify(solution, np.array([[5.0, 1.0], [5.0, 1.0], [5.0, 2.0]]), np.array([0, 1, 1]))


@check("The best feature is found wherever it stands")
def any_place(solution, rng):
    y = np.array([0, 1, 0, 1, 1, 0, 1, 0])
    for j in range(3):
        X = np.tile(np.array([[3.0], [1.0], [2.0], [4.0], [6.0], [5.0], [8.0], [7.0]]), (1, 3))
        X[:, j] = y
        verify(solution, X, y)


@check("A split without gain is returned with gain 0")
def no_gain(solution):
    answer = solution.best_split(XOR, np.array([0, 1, 1, 0]))
    equal(read(answer, XOR, np.array([0, 1, 1, 0])), 0.0, atol=1e-9)


@check("A pure node is split like any other")
def pure(solution):
    X = np.array([[1.0], [2.0], [4.0]])
    equal(read(solution.best_split(X, np.array([3, 3, 3])), X, np.array([3, 3, 3])), 0.0, atol=1e-9)


@check("Rows that are all equal give None", alone="Rows that are all equal do not give None.")
def no_split(solution):
    equal(solution.best_split(np.array([[1.0, 2.0]]), np.array([1])), None)
    equal(solution.best_split(np.full((4, 2), 3.0), np.array([0, 1, 0, 1])), None)
    equal(solution.best_split(np.full((20, 1), 0.1), np.arange(20)), None)


@check("More than two classes, and labels that are any integers")
def many_classes(solution, rng):
    X, y = sample(rng, 12, classes=4)
    for labels in (y, np.array([-7, 3, 1_000_000_000, 40])[y], -y):
        verify(solution, X, labels)


@check("Agrees with trying every value of every feature", sizes=(2, 3, 6, 20, 80))
def any_rows(solution, rng, n):
    X, y = sample(rng, n)
    verify(solution, X, y)


@check("So it does with many equal values", sizes=(4, 12, 60))
def tied_rows(solution, rng, n):
    X, y = sample(rng, n, classes=3, distinct=4)
    X[:2, 0] = 0.0, 1.0
    verify(solution, X, y)


@check("Values that are close, negative or in another unit are separated all the same")
def units(solution, rng):
    X, y = sample(rng, 30)
    for rows in (X * 1e-12, X * 1e12, -X, 1e6 + X * 1e-9):
        verify(solution, rows, y)


@check("Integer and float32 input of any layout is read right")
def forms(solution, rng):
    for dtype in (np.uint8, np.int8, np.int64):
        top = np.iinfo(dtype).max if dtype != np.int64 else 10**6
        X = top - rng.permuted(np.tile(np.arange(0, 100, 4), (2, 1)), axis=1).T
        verify(solution, X.astype(dtype), rng.integers(0, 2, 25).astype(np.uint8))
    X, y = sample(rng, 30, d=4)
    verify(solution, X.astype(np.float32), y)
    verify(solution, X[::2, ::-2], y[::2])
    verify(solution, np.asfortranarray(X), y)


@check("The gain is right for hundreds of small-integer labels")
def many_rows(solution):
    X, y = np.arange(600.0)[:, None], np.repeat(np.array([0, 1], np.uint8), 300)
    equal(read(solution.best_split(X, y), X, y), 0.5, atol=1e-9)


@check("Neighbouring floats are separated", robust=True)
def neighbours(solution):
    for a in (1.0, 1.0 + 2**-52, 0.1, 1e300):
        X = np.array([[a], [np.nextafter(a, np.inf)]])
        read(solution.best_split(X, np.array([0, 1])), X, np.array([0, 1]))


@check("Values whose sum overflows are separated", robust=True)
def huge(solution):
    for X in (np.array([[1.6e308], [1.7e308]]), np.array([[-1.7e308], [-1.6e308]])):
        read(solution.best_split(X, np.array([0, 1])), X, np.array([0, 1]))


@scales("n log n", sizes=(2_000, 8_000, 32_000))
def large(solution, rng, n):
    x, y = rng.standard_normal(n), rng.integers(0, 2, n)
    _, threshold, gain = parts(solution.best_split(x[:, None], y), 3)
    left = np.cumsum(y[np.argsort(x)])[:-1]
    size, ones = np.arange(1, n), y.sum()
    sides = 2 * left * (1 - left / size) + 2 * (ones - left) * (1 - (ones - left) / (n - size))
    node = 2 * ones * (1 - ones / n)
    equal(gain, float((node - sides.min()) / n), rtol=1e-6, atol=1e-9)
    equal(gain_of(x <= scalar(threshold), y), scalar(gain), rtol=1e-6, atol=1e-9)
