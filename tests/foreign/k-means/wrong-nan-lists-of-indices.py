import numpy as np


class KMeans:
    def __init__(self, K, max_iters, rng):
        self.K = K
        self.max_iters = max_iters
        self.rng = rng

    def predict(self, X):
        self.X = np.asarray(X, dtype=float)
        self.centroids = [self.X[i] for i in self.rng.choice(self.X.shape[0], self.K, replace=False)]
        self.clusters = self._create_clusters()
        for _ in range(self.max_iters):
            old = self.clusters
            self.centroids = [np.mean(self.X[c], axis=0) for c in self.clusters]
            self.clusters = self._create_clusters()
            if self.clusters == old:
                break
        labels = np.empty(self.X.shape[0], dtype=int)
        for j, cluster in enumerate(self.clusters):
            for i in cluster:
                labels[i] = j
        return np.array(self.centroids), labels

    def _create_clusters(self):
        clusters = [[] for _ in range(self.K)]
        for i, x in enumerate(self.X):
            d = [np.sqrt(np.sum((x - c) ** 2)) for c in self.centroids]
            clusters[int(np.argmin(d))].append(i)
        return clusters


def kmeans(X, k, rng, max_iter=300):
    if k < 1 or k > X.shape[0]:
        raise ValueError("k")
    return KMeans(k, max_iter, rng).predict(X)
