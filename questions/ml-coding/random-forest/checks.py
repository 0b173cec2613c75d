"""Checks for random-forest: what chance decides is read from the model, the rest is held against it."""

import numpy as np

from sparring.checking import (
    array,
    at_least,
    at_most,
    check,
    equal,
    holds,
    parts,
    raises,
    scalar,
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


def impurity(y):
    """Gini impurity times the number of rows."""
    return 2 * len(y) * y.mean() * (1 - y.mean())


def after(x, y, t):
    return impurity(y[x <= t]) + impurity(y[x > t])


def least_by_feature(X, y):
    """For every feature that varies the least impurity after one of its cuts."""
    found = {}
    for j, x in enumerate(X.T):
        order = np.argsort(x, kind="stable")
        a, k = np.cumsum(y[order]), np.arange(1, len(y) + 1)
        ends = np.flatnonzero(np.diff(x[order]))
        if ends.size:
            a_left, a_right, k_left, k_right = a[ends], a[-1] - a[ends], k[ends], k[-1] - k[ends]
            sides = a_left * (k_left - a_left) / k_left + a_right * (k_right - a_right) / k_right
            found[j] = 2 * float(sides.min())
    return found


def read(node, X, y, depth, max_features):
    """Demands a node and all below it, for some draw of features; gives the tree as our own tuples."""
    least = least_by_feature(X, y)
    if is_leaf(node):
        equal(node, y.mean())
        holds(depth == 0 or not least or impurity(y) == 0, "a node that can be split is a leaf", got=node)
        return float(y.mean())
    holds(depth > 0, "a node is split at max_depth", got=node)
    holds(impurity(y) > 0, "a node is split although its labels are all equal", got=node)
    feature, threshold, left_child, right_child = parts(node, 4)
    j, t = scalar(feature, kind="int"), scalar(threshold)
    holds(0 <= j < X.shape[1], "a node names a feature that there is not", got=j)
    left = X[:, j] <= t
    holds(left.any() and not left.all(), "a split leaves one side without rows", got=node)
    rounding = 1e-7 * impurity(y)
    found, best = after(X[:, j], y, t), least[j]
    is_best = found - best <= rounding * (1 + 1e-9)
    holds(
        bool(is_best),
        f"the impurity after a cut is {found:.6g}, this feature's least is {best:.6g}",
        got=node,
    )
    no_better, drawn = (
        sum(value >= least[j] - rounding for value in least.values()),
        min(max_features, len(least)),
    )
    reason = f"a cut is the best of {no_better} features, and {drawn} are to be drawn"
    holds(no_better >= drawn, reason, got=node)
    return (
        j,
        t,
        read(left_child, X[left], y[left], depth - 1, max_features),
        read(right_child, X[~left], y[~left], depth - 1, max_features),
    )


def plain(node):
    """A tree as our own tuples, as it is."""
    if is_leaf(node):
        return scalar(node)
    feature, threshold, left, right = parts(node, 4)
    return scalar(feature, kind="int"), scalar(threshold), plain(left), plain(right)


def walk(node, row):
    while isinstance(node, tuple):
        node = node[2] if row[node[0]] <= node[1] else node[3]
    return node


def shares(trees, X):
    """Trees by rows."""
    return np.array([[walk(tree, row) for row in X.astype(float)] for tree in trees]).reshape(len(trees), -1)


def fitted(solution, X, y, rng, n_trees=4, max_depth=3, max_features=1):
    model = solution.RandomForest(n_trees, max_depth, max_features)
    unchanged(model.fit, X, y, rng)
    return model


def rows_of(model, n_trees, n):
    rows = array(model.rows_, shape=(n_trees, n), kind="int")
    holds(bool(((rows >= 0) & (rows < n)).all()), "rows_ holds a number that is no row")
    return rows


def read_trees(model, X, y, n_trees=4, max_depth=3, max_features=1):
    """Demands every tree of a model on the sample that it names; gives samples and trees."""
    X, y = X.astype(float), y.astype(float)
    samples = rows_of(model, n_trees, len(y))
    trees = [
        read(tree, X[rows], y[rows], max_depth, max_features)
        for rows, tree in zip(samples, parts(model.trees_, n_trees), strict=True)
    ]
    return samples, trees


def verify(solution, X, y, rng, **settings):
    read_trees(fitted(solution, X, y, rng, **settings), X, y, **settings)


def sample(rng, n, d=3):
    X = rng.standard_normal((n, d))
    return X, (X[:, 0] + rng.standard_normal(n) > 0.3).astype(int)


def features_in(tree):
    return [tree[0], *features_in(tree[2]), *features_in(tree[3])] if isinstance(tree, tuple) else []


@check("The worked example: one class makes every tree a leaf", shown=True)
def worked_example(solution):
    X, y = np.array([[1.0], [2.0], [3.0], [4.0]]), np.array([1, 1, 1, 1])
    model = solution.RandomForest(n_trees=5, max_depth=2, max_features=1).fit(X, y, np.random.default_rng(0))
    rows_of(model, 5, 4)
    for tree in parts(model.trees_, 5):
        equal(tree, 1.0)
    equal(model.predict_proba(np.array([[2.5], [9.0]])), np.array([1.0, 1.0]))


@check("One class alone is fine, also out of bag")
def one_class(solution, rng):
    X, _ = sample(rng, 10)
    for label in (0, 1):
        model = fitted(solution, X, np.full(10, label), rng, n_trees=60)
        equal(model.predict_proba(X), np.full(10, float(label)))
        equal(model.oob_proba_, np.full(10, float(label)))


@check("A leaf with both classes gives its share of ones")
def leaf_share(solution, rng):
    X, y = np.ones((50, 1)), np.repeat([1, 0], [40, 10])
    p = array(fitted(solution, X, y, rng, n_trees=1).predict_proba(X[:1]), shape=(1,))
    # a sample without a zero has probability 1e-5
    holds(bool(0 < p[0] < 1), "a leaf of about 40 ones and 10 zeros gives no share in between", got=p)


@check("Every tree is the best one for its sample when all features are looked at", sizes=(1, 2, 5, 20, 40))
def all_features(solution, rng, n):
    verify(solution, *sample(rng, n), rng, max_features=3)


@check("Every node takes the best cut of the features drawn for it", sizes=(5, 20, 40))
def some_features(solution, rng, n):
    for m in (1, 2):
        verify(solution, *sample(rng, n), rng, max_features=m)


@check("Samples are n uniform draws with replacement, each tree's its own")
def bootstrap(solution, rng):
    X, y = sample(rng, 200, d=1)
    rows = rows_of(fitted(solution, X, y, rng, n_trees=20, max_depth=0), 20, 200)
    distinct = np.mean([len(set(one)) / 200 for one in rows.tolist()])
    # 1 - (1 - 1/200)^200 = 0.633, and 0.022 is the standard deviation of one tree's share
    at_most(abs(distinct - 0.633), 6 * 0.022 / np.sqrt(20), "distance of the distinct rows' share from 0.633")
    unequal = len({tuple(sorted(one)) for one in rows.tolist()})
    equal(unequal, 20)
    at_most(abs(rows.mean() - 99.5), 6 * 57.7 / np.sqrt(4000), "distance of the mean row number from 99.5")


@check("Rows are drawn once, twice and more often as with replacement")
def multiplicity(solution, rng):
    X, y = sample(rng, 200, d=1)
    rows = rows_of(fitted(solution, X, y, rng, n_trees=20, max_depth=0), 20, 200)
    often = np.mean([np.bincount(one, minlength=200) >= 3 for one in rows])
    # 1 - 5/(2e) = 0.080 of the rows, 0.019 being the standard deviation of one tree's share
    at_most(abs(often - 0.08), 6 * 0.019 / np.sqrt(20), "distance from 0.08 of the share drawn thrice")


@check("No row is left out of the draws")
def every_row(solution, rng):
    X, y = sample(rng, 60, d=1)
    rows = rows_of(fitted(solution, X, y, rng, n_trees=25, max_depth=0), 25, 60)
    # a row is missing from all 1500 draws with probability 1e-11
    equal(len(set(rows.ravel().tolist())), 60)
    # the variance of a row's draws by all trees is 24.6; below 5 it is with probability 1e-13
    at_least(float(np.bincount(rows.ravel()).var()), 5, "variance of how often a row is drawn by all trees")


@check("Every feature has the same chance to be drawn")
def uniform_features(solution, rng):
    X = rng.standard_normal((40, 4))
    y = (X[:, 0] > np.median(X[:, 0])).astype(int)  # found at once by a node that looks at more than one
    model = fitted(solution, X, y, rng, n_trees=200, max_depth=1)
    drawn = [int(scalar(next(parts(tree, 4)))) for tree in parts(model.trees_, 200) if not is_leaf(tree)]
    times = np.bincount(drawn, minlength=4)
    at_most(float(np.abs(times - 50).max()), 6 * 6.2, "distance of a feature's draws from 50")


@check("Features are drawn anew at every node")
def drawn_per_node(solution, rng):
    X, y = rng.standard_normal((30, 6)), rng.integers(0, 2, 30)
    trees = parts(fitted(solution, X, y, rng, n_trees=40).trees_, 40)
    mixed = sum(len(set(features_in(plain(tree)))) > 1 for tree in trees)
    at_least(mixed, 20, "trees of 40 that use more than one feature")
    trees = [plain(tree) for tree in parts(fitted(solution, X, y, rng, n_trees=60, max_depth=2).trees_, 60)]
    pairs = [tree[2:] for tree in trees if all(isinstance(node, tuple) for node in (tree, *tree[2:]))]
    equal_pairs = sum(left[0] == right[0] for left, right in pairs)
    # one pair in six: half of them would be ten standard deviations too many
    at_most(equal_pairs, len(pairs) // 2, "pairs of nodes side by side that use the same feature")


@check("Features that are constant in a node are not drawn")
def constant_features(solution, rng):
    X = np.zeros((20, 6))
    X[:, 2] = rng.standard_normal(20)
    verify(solution, X, rng.integers(0, 2, 20), rng, n_trees=6)
    X[:, 4] = X[:, 2] > 0
    verify(solution, X, rng.integers(0, 2, 20), rng, n_trees=6, max_depth=5, max_features=2)


@check("Equal values of a feature stay together", sizes=(4, 12, 40))
def ties(solution, rng, n):
    verify(solution, rng.integers(0, 3, (n, 2)).astype(float), rng.integers(0, 2, n), rng, max_features=2)


@check("Rows that are all equal make a leaf, splits without gain are made")
def equal_rows(solution, rng):
    verify(solution, np.ones((6, 2)), np.array([0, 1, 0, 1, 1, 1]), rng)
    # one sample in eleven has each row once, so that no split gains anything
    verify(solution, XOR, np.array([0, 1, 1, 0]), rng, n_trees=80, max_depth=2, max_features=2)


@check("A tree is as deep as max_depth, no deeper", sizes=(0, 1, 2, 6))
def depth(solution, rng, n):
    verify(solution, *sample(rng, 25), rng, max_depth=n)


@check("With one tree the probabilities are its leaf shares")
def one_tree(solution, rng):
    X, y = sample(rng, 30)
    model = fitted(solution, X, y, rng, n_trees=1, max_depth=2)
    (tree,) = parts(model.trees_, 1)
    equal(model.predict_proba(X), shares([plain(tree)], X)[0])


@check("predict_proba is the mean of the leaf shares", sizes=(0, 1, 20))
def probabilities(solution, rng, n):
    X, y = sample(rng, 20)
    model = fitted(solution, X, y, rng, max_depth=2)
    trees = [plain(tree) for tree in parts(model.trees_, 4)]
    for new in (rng.standard_normal((n, 3)), X[:n], X[:n].astype(np.float32), rng.integers(-2, 3, (n, 3))):
        equal(unchanged(model.predict_proba, new), shares(trees, new).mean(axis=0))


@check("Out-of-bag probabilities come from the trees whose sample lacks the row", sizes=(12, 30))
def out_of_bag(solution, rng, n):
    X, y = sample(rng, n)
    model = fitted(solution, X, y, rng, n_trees=40, max_depth=2)
    samples, trees = rows_of(model, 40, n), [plain(tree) for tree in parts(model.trees_, 40)]
    lacks = np.array([~np.isin(np.arange(n), rows) for rows in samples])
    equal(model.oob_proba_, (shares(trees, X) * lacks).sum(axis=0) / lacks.sum(axis=0))


@check("A row that every sample has is NaN out of bag")
def in_every_bag(solution, rng):
    X, y = sample(rng, 25)
    model = fitted(solution, X, y, rng, n_trees=2)
    seen = np.all([np.isin(np.arange(25), rows) for rows in rows_of(model, 2, 25)], axis=0)
    equal(array(model.oob_proba_, shape=(25,), finite=False)[seen], np.full(seen.sum(), np.nan))


@check("A row that no sample has gets the mean of all trees out of bag")
def in_no_bag(solution, rng):
    X, y = sample(rng, 25)
    model = fitted(solution, X, y, rng, n_trees=2)
    unseen = ~np.isin(np.arange(25), rows_of(model, 2, 25))
    want = shares([plain(tree) for tree in parts(model.trees_, 2)], X).mean(axis=0)
    equal(array(model.oob_proba_, shape=(25,), finite=False)[unseen], want[unseen])


@check("An equal generator gives an equal forest, another one another")
def chance(solution, rng):
    X, y = sample(rng, 30)
    models = [
        fitted(solution, X, y, np.random.default_rng(seed), n_trees=10, max_depth=2) for seed in (1, 1, 2)
    ]
    samples = [rows_of(model, 10, 30) for model in models]
    probabilities = [array(model.predict_proba(X), shape=(30,)) for model in models]
    equal(samples[1], samples[0])
    equal(probabilities[1], probabilities[0])
    holds(not np.array_equal(samples[2], samples[0]), "another generator gives the same samples")


@check("Integer, float32 and non-contiguous input is read right")
def forms(solution, rng):
    X, y = sample(rng, 20, d=4)
    verify(
        solution, rng.integers(-120, 121, (20, 2)).astype(np.int8), y.astype(np.uint8), rng, max_features=2
    )
    verify(solution, X.astype(np.float32), y.astype(np.float32), rng)
    verify(solution, X[::2, ::-2], y[::2], rng)


@check(
    "Raises ValueError without rows, with unequal lengths or with an impossible max_features",
    alone="No rows, lengths that differ or an impossible max_features do not end in ValueError.",
)
def unusable(solution, rng):
    X, y = sample(rng, 5)
    raises(ValueError, solution.RandomForest(2, 2, 1).fit, X[:0], y[:0], rng)
    raises(ValueError, solution.RandomForest(2, 2, 1).fit, X, y[:4], rng)
    raises(ValueError, solution.RandomForest(2, 0, 1).fit, X[:4], y, rng)
    raises(ValueError, solution.RandomForest(2, 2, 0).fit, X, np.ones(5), rng)
    raises(ValueError, solution.RandomForest(2, 2, 4).fit, X, y, rng)
    solution.RandomForest(2, 2, 3).fit(X, y, rng)
