"""Checks for gradient-boosted-trees: every tree is held against the scores that the trees before it give."""

import numpy as np
from scipy.special import expit

from sparring.checking import (
    array,
    at_least,
    check,
    distribution,
    equal,
    holds,
    parts,
    raises,
    scalar,
    scales,
    unchanged,
)
from sparring.checking.answer import Mismatch

XOR = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])


def is_leaf(node):
    try:
        parts(node, 4)
    except Mismatch:
        return True
    return False


def score(g, h, left, l2):
    """G²/(H + λ) over both sides of a cut."""
    return sum(g[side].sum() ** 2 / (h[side].sum() + l2) for side in (left, ~left))


def best_score(X, g, h, l2):
    """The greatest score over all cuts between distinct values, one by one; None without a cut."""
    found = [score(g, h, x <= a, l2) for x in X.T for a in np.unique(x)[:-1].tolist()]
    return max(found, default=None)


def read(node, X, g, h, depth, l2):
    """Demands that a node is what the statement says, and so are all below it; gives the rows' values."""
    best = best_score(X, g, h, l2)
    if is_leaf(node):
        equal(node, float(g.sum() / (h.sum() + l2)))
        holds(depth == 0 or best is None, "a node that can be split is a leaf", got=node)
        return np.full(len(X), scalar(node))
    holds(depth > 0, "a node is split at max_depth", got=node)
    holds(best is not None, "a node is split although all its rows are equal", got=node)
    feature, threshold, left_child, right_child = parts(node, 4)
    j, t = scalar(feature, kind="int"), scalar(threshold)
    holds(0 <= j < X.shape[1], "a node names a feature that there is not", got=j)
    left = X[:, j] <= t
    holds(left.any() and not left.all(), "a split leaves one side without rows", got=node)
    found = float(score(g, h, left, l2))
    holds(
        found >= best * (1 - 1e-7),
        f"the score of a split is {found:.6g}, the greatest is {best:.6g}",
        got=node,
    )
    values = np.empty(len(X))
    for side, child in ((left, left_child), (~left, right_child)):
        values[side] = read(child, X[side], g[side], h[side], depth - 1, l2)
    return values


def plain(node):
    """A tree that was read before, as our own tuples."""
    if is_leaf(node):
        return scalar(node)
    feature, threshold, left, right = parts(node, 4)
    return scalar(feature, kind="int"), scalar(threshold), plain(left), plain(right)


def walk(node, row):
    while isinstance(node, tuple):
        node = node[2] if row[node[0]] <= node[1] else node[3]
    return node


def fitted(solution, X, y, n_trees=3, learning_rate=0.3, max_depth=2, l2=1.0):
    model = solution.GradientBoosting(n_trees, learning_rate, max_depth, l2)
    unchanged(model.fit, X, y)
    return model


def demand_trees(model, X, y, n_trees=3, learning_rate=0.3, max_depth=2, l2=1.0):
    """Demands every tree of a fitted model, and its probabilities for the rows it was fitted on."""
    rows, y = X.astype(float), y.astype(float)
    F = np.full(len(y), np.log(y.mean() / (1 - y.mean())))
    for tree in parts(model.trees_, n_trees):
        p = expit(F)
        F += learning_rate * read(tree, rows, y - p, p * (1 - p), max_depth, l2)
    equal(model.predict_proba(X), expit(F))


def verify(solution, X, y, **settings):
    demand_trees(fitted(solution, X, y, **settings), X, y, **settings)


def sample(rng, n, d=2):
    """Rows and labels with both classes, ones being rarer."""
    X = rng.standard_normal((n, d))
    y = (X[:, 0] + rng.standard_normal(n) > 0.7).astype(int)
    y[:2] = 0, 1
    return X, y


@check("The worked example: leaves of ∓2/3, probabilities 0.4502 and 0.5498", shown=True)
def worked_example(solution):
    X, y = np.array([[1.0], [2.0], [3.0], [4.0]]), np.array([0, 0, 1, 1])
    model = solution.GradientBoosting(n_trees=1, learning_rate=0.3, max_depth=1, l2=1.0).fit(X, y)
    equal(model.base_, 0.0)
    (tree,) = parts(model.trees_, 1)
    _, _, left, right = parts(tree, 4)
    equal(left, -2 / 3)
    equal(right, 2 / 3)
    equal(model.predict_proba(np.array([[0.0], [9.0]])), expit(np.array([-0.2, 0.2])))


@check("The first score is the log-odds of the share of ones")
def base(solution, rng):
    X = rng.standard_normal((8, 1))
    model = fitted(solution, X, np.array([0, 1, 0, 0, 0, 0, 1, 0]), n_trees=0, learning_rate=1.0)
    equal(model.base_, float(np.log(1 / 3)))
    parts(model.trees_, 0)
    equal(model.predict_proba(X[:3]), np.full(3, 0.25))


@check("The first tree has the best splits and Newton leaves", sizes=(2, 3, 6, 20, 60))
def first_tree(solution, rng, n):
    X, y = sample(rng, n)
    model = fitted(solution, X, y, n_trees=1, l2=1e-9)
    (tree,) = parts(model.trees_, 1)
    share = y.mean()
    read(tree, X, y - share, np.full(n, share * (1 - share)), 2, 1e-9)


@check("Splits weigh rows by their h: two stumps on nine rows")
def two_stumps(solution):
    x, y = np.arange(9.0), np.array([0, 1, 0, 0, 0, 0, 1, 0, 0])
    F = np.full(9, np.log(2 / 7))
    for _ in range(2):  # the best cut is ahead of the second best by 9 % of its score or more
        p = expit(F)
        g, h = y - p, p * (1 - p)
        left = x <= max(x[:-1], key=lambda t: score(g, h, x <= t, 0.25))
        for side in (left, ~left):
            F[side] += g[side].sum() / (h[side].sum() + 0.25)
    model = solution.GradientBoosting(2, 1.0, 1, 0.25)
    model.fit(x[:, None], y)
    equal(model.predict_proba(x[:, None]), expit(F))


@check("Every tree is grown on the scores that the trees before it leave", sizes=(2, 5, 20, 60))
def later_trees(solution, rng, n):
    X, y = sample(rng, n)
    verify(solution, X, y, n_trees=4, max_depth=3)


@check("Splits weigh rows by their h, not by their number")
def second_order(solution, rng):
    X, y = sample(rng, 30)
    verify(solution, X, y, n_trees=5, learning_rate=1.5, max_depth=1, l2=1e-3)


@check("l2 enters leaves and splits, whatever its size")
def penalty(solution, rng):
    X, y = sample(rng, 12, d=3)
    for l2 in (0.01, 7.0):
        verify(solution, X, y, l2=l2)


@check("A huge l2 leaves next to nothing of a step", robust=True)
def heavy_penalty(solution, rng):
    X, y = sample(rng, 12)
    verify(solution, X, y, l2=1e11)


@check("Probabilities of new rows follow from base_, learning_rate and trees_", sizes=(0, 1, 25))
def new_rows(solution, rng, n):
    X, y = sample(rng, 25)
    model = fitted(solution, X, y, n_trees=5)
    trees = [plain(tree) for tree in parts(model.trees_, 5)]
    for new in (2 * rng.standard_normal((n, 2)), X[:n].astype(np.float32), rng.integers(-2, 3, (n, 2))):
        steps = np.array([sum(walk(tree, row) for tree in trees) for row in new.astype(float)])
        want = expit(np.log(y.mean() / (1 - y.mean())) + 0.3 * steps)
        equal(unchanged(model.predict_proba, new), want)


@check("Equal values of a feature stay together", sizes=(4, 12, 40))
def ties(solution, rng, n):
    _, y = sample(rng, n)
    verify(solution, rng.integers(0, 3, (n, 2)).astype(float), y)


@check("Rows that are all equal make a leaf, a constant feature is passed over")
def equal_rows(solution, rng):
    verify(solution, np.ones((5, 2)), np.array([0, 1, 0, 0, 1]))
    X, y = sample(rng, 9)
    verify(solution, np.column_stack([np.full(9, 3.0), X[:, 0]]), y, max_depth=5)


@check("Splits without gain are made too")
def exclusive_or(solution):
    verify(solution, XOR, np.array([0, 1, 1, 0]))
    verify(solution, np.array([[0.0], [0.0], [1.0], [1.0]]), np.array([0, 1, 0, 1]))


@check("A tree is as deep as max_depth, no deeper", sizes=(0, 1, 4))
def depth(solution, rng, n):
    X, y = sample(rng, 16)
    verify(solution, X, y, n_trees=2, max_depth=n)


@check("Neighbouring floats are divided", robust=True)
def neighbours(solution):
    for a in (1.0, 1.0 + 2**-52):
        verify(solution, np.array([[a], [np.nextafter(a, 2.0)]]), np.array([0, 1]))


@check("Scores of any size give finite probabilities", robust=True)
def saturated(solution):
    X, y = np.array([[1.0], [2.0], [3.0], [4.0]]), np.array([0, 1, 0, 1])
    for rate in (50.0, 1e4):
        model = fitted(solution, X, y, n_trees=3, learning_rate=rate, max_depth=1)
        p = array(model.predict_proba(X), shape=(4,))
        distribution(np.stack([p, 1 - p], axis=1), shape=(4, 2))
    demand_trees(fitted(solution, X, y, n_trees=1, learning_rate=1e4), X, y, n_trees=1, learning_rate=1e4)
    verify(solution, X, np.array([0, 1, 1, 0]), n_trees=2, learning_rate=37.5, max_depth=3)  # p = 3e-7


@check("Integer, float32 and non-contiguous input is computed in float64")
def forms(solution, rng):
    X, y = sample(rng, 20, d=4)
    verify(solution, rng.integers(-120, 121, (20, 2)).astype(np.int8), y.astype(np.uint8))
    verify(solution, X.astype(np.float32), y.astype(np.float32))
    verify(solution, X[::2, ::-2], y[::2])


@check("fit returns the model, and a second fit starts anew")
def fits_again(solution, rng):
    X, y = sample(rng, 12)
    model = fitted(solution, X, y)
    X, y = sample(rng, 15)
    demand_trees(model.fit(X, y), X, y)


@check(
    "Raises ValueError when a class is absent or the lengths differ",
    alone="An absent class, or lengths that differ, do not end in ValueError.",
)
def unusable(solution):
    model = solution.GradientBoosting(1, 0.1, 1, 1.0)
    raises(ValueError, model.fit, np.zeros((2, 1)), np.array([1, 1]))
    raises(ValueError, model.fit, np.zeros((2, 1)), np.array([0, 0]))
    raises(ValueError, model.fit, np.zeros((0, 1)), np.zeros(0, int))
    raises(ValueError, model.fit, np.zeros((3, 1)), np.array([0, 1]))
    raises(ValueError, model.fit, np.zeros((2, 1)), np.array([0, 1, 1]))


@scales("n log n", sizes=(2_000, 8_000, 32_000))
def large(solution, rng, n):
    for _ in range(4):
        X, y = sample(rng, n, d=1)
        model = solution.GradientBoosting(1, 0.1, 1, 1.0)
        model.fit(X, y)
        (tree,) = parts(model.trees_, 1)
        _, threshold, _, _ = parts(tree, 4)
        share = y.mean()
        G, H = np.cumsum((y - share)[np.argsort(X[:, 0])]), share * (1 - share) * np.arange(1, n + 1)
        best = (G**2 / (H + 1) + (G[-1] - G) ** 2 / (H[-1] - H + 1))[:-1].max()
        left = X[:, 0] <= scalar(threshold)
        found = score(y - share, np.full(n, share * (1 - share)), left, 1.0)
        at_least(float(found), float(best), "score of the split", rtol=1e-7)
