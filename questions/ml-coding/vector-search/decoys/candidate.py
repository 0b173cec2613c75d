import numpy as np


class VectorIndex:
    def __init__(self, vectors, centroids):
        self.V = unit(np.array(vectors, dtype=np.float64))
        self.C = unit(np.array(centroids, dtype=np.float64))
        self.cell = np.argmax(self.V @ self.C.T, axis=1)

    def exact(self, queries, k):
        Q = unit(np.array(queries, dtype=np.float64))
        return np.array([top(self.V @ q, k) for q in Q])

    def search(self, queries, k, n_probe):
        Q = unit(np.array(queries, dtype=np.float64))
        out = np.full((len(Q), k), -1, dtype=int)
        for i, q in enumerate(Q):
            probed = top(self.C @ q, n_probe)
            ids = np.flatnonzero(np.isin(self.cell, probed))
            scores = self.V[ids] @ q
            best = ids[top(scores, k)]
            out[i, : len(best)] = best
        return out

    def recall(self, queries, k, n_probe):
        exact = self.exact(queries, k)
        found = self.search(queries, k, n_probe)
        hits = 0
        for e, f in zip(exact, found):
            hits += len(set(e.tolist()) & set(f.tolist()))
        return hits / (len(exact) * k)


def top(scores, k):
    return np.argsort(scores)[::-1][:k]


def unit(rows):
    rows = rows / np.max(np.abs(rows), axis=1, keepdims=True)
    return rows / np.sqrt((rows**2).sum(axis=1, keepdims=True))
