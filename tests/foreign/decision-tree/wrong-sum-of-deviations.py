import numpy as np


def _cost_of_cuts(x, r):
    """Squared error left after each cut of rows sorted by x, r being centred."""
    n = len(r)
    up, down = np.add.accumulate(r), np.add.accumulate(r[::-1])[::-1]
    sizes = np.arange(1.0, n)
    return np.array([np.var(r[:i]) + np.var(r[i:]) for i in range(1, n)])


def _choose(X, y):
    r, winner = y - np.mean(y), None
    for j in range(X.shape[1]):
        perm = np.argsort(X[:, j], kind="mergesort")
        x = X[perm, j]
        cost = _cost_of_cuts(x, r[perm])
        for i in np.flatnonzero(np.diff(x) > 0):
            if winner is None or cost[i] < winner[0]:
                winner = cost[i], j, x[i], x[i + 1]
    return winner


def grow_tree(X, y, max_depth):
    X, y = np.array(X, dtype=float), np.array(y, dtype=float)
    if not len(y) or len(y) != len(X):
        raise ValueError("rows")
    leaf = float(np.mean(y))
    if max_depth < 1 or np.all(y == y[0]):
        return leaf
    winner = _choose(X, y)
    if winner is None:
        return leaf
    _, j, low, high = winner
    t = float(0.5 * low + 0.5 * high)
    if not low <= t < high:
        t = float(low)
    goes = X[:, j] <= t
    return (j, t, grow_tree(X[goes], y[goes], max_depth - 1), grow_tree(X[~goes], y[~goes], max_depth - 1))


def predict(tree, X):
    X = np.asarray(X, dtype=float)
    answer = np.zeros(len(X))
    stack = [(tree, np.arange(len(X)))]
    while stack:
        node, rows = stack.pop()
        if isinstance(node, tuple):
            goes = X[rows, node[0]] <= node[1]
            stack += [(node[2], rows[goes]), (node[3], rows[~goes])]
        else:
            answer[rows] = node
    return answer
