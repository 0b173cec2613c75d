"""Exact search and an inverted file of cells around centroids (Jégou et al. 2011), by cosine similarity."""

import numpy as np


class VectorIndex:
    def __init__(self, vectors: np.ndarray, centroids: np.ndarray) -> None:
        self.vectors, self.centroids = of_unit_length(vectors), of_unit_length(centroids)
        nearest = (self.vectors @ self.centroids.T).argmax(axis=1)
        self.members = [np.flatnonzero(nearest == cell) for cell in range(len(self.centroids))]

    def exact(self, queries: np.ndarray, k: int) -> np.ndarray:
        return np.argsort(-(of_unit_length(queries) @ self.vectors.T), axis=1)[:, :k]

    def search(self, queries: np.ndarray, k: int, n_probe: int) -> np.ndarray:
        found = np.full((len(queries), k), -1)
        for row, query in zip(found, of_unit_length(queries)):
            cells = np.argsort(-(self.centroids @ query))[:n_probe]
            candidates = np.concatenate([self.members[cell] for cell in cells])
            best = np.argsort(-(self.vectors[candidates] @ query))[:k]
            row[: len(best)] = candidates[best]
        return found

    def recall(self, queries: np.ndarray, k: int, n_probe: int) -> float:
        pairs = zip(self.exact(queries, k), self.search(queries, k, n_probe))
        return float(np.mean([np.isin(exact, found).mean() for exact, found in pairs]))


def of_unit_length(rows: np.ndarray) -> np.ndarray:
    rows = np.asarray(rows, dtype=float)
    rows = rows / np.abs(rows).max(axis=1, keepdims=True)  # squares neither overflow nor vanish
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)
