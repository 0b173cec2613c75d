import numpy as np


class RandomForest:
    def __init__(self, n_trees, max_depth, max_features):
        self.n_trees = n_trees
        self.max_depth = max_depth
        self.max_features = max_features

    def fit(self, X, y, rng):
        X, y = np.array(X, dtype=float), np.array(y, dtype=float)
        n, d = X.shape
        if n < 1 or y.size != n or self.max_features < 1 or self.max_features > d:
            raise ValueError("arguments")

        def look(rows, depth, allowed):
            ones = float(y[rows].sum())
            if depth == self.max_depth or ones == 0 or ones == len(rows):
                return ones / len(rows)
            alive = [j for j in range(d) if np.any(X[rows, j] != X[rows[0], j])]
            if not alive:
                return ones / len(rows)
            offers = [cut(rows, int(j)) for j in candidates(alive, allowed)]
            _, j, t = min(offers)
            go = X[rows, j] <= t
            return (j, t, look(rows[go], depth + 1, allowed), look(rows[~go], depth + 1, allowed))

        def candidates(alive, allowed):
            return rng.choice(alive, size=min(self.max_features, len(alive)), replace=False)

        def cut(rows, j):
            values = np.unique(X[rows, j])
            table = []
            for t in values[:-1]:
                inside = y[rows[X[rows, j] <= t]]
                outside = y[rows[X[rows, j] > t]]
                bad = sum(2 * len(s) * s.mean() * (1 - s.mean()) for s in (inside, outside))
                table.append((bad, j, float(t)))
            return min(table)

        self.rows_ = np.floor(rng.random((self.n_trees, n)) * n).astype(int)
        self.trees_ = []
        total, count = np.zeros(n), np.zeros(n)
        for bag in self.rows_:
            allowed = rng.choice(d, size=self.max_features, replace=False)
            tree = look(bag, 0, allowed)
            self.trees_.append(tree)
            out = np.ones(n, dtype=bool)
            out[bag] = False
            total[out] += run(tree, X[out])
            count[out] += 1
        self.oob_proba_ = np.array([a / c if c else np.nan for a, c in zip(total, count)])
        return self

    def predict_proba(self, X):
        X = np.array(X, dtype=float)
        return np.array([run(tree, X) for tree in self.trees_]).mean(axis=0)


def run(tree, X):
    result = np.zeros(len(X))
    for i, row in enumerate(X):
        node = tree
        while isinstance(node, tuple):
            node = node[2 if row[node[0]] <= node[1] else 3]
        result[i] = round(node)
    return result
