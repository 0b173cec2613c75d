import numpy as np


class Lloyd:
    def __init__(self, k, rng, limit):
        self.k, self.rng, self.limit = k, rng, limit

    def assign(self):
        delta = self.X[np.newaxis].astype(float) - self.C[:, np.newaxis]
        return np.einsum("knd,knd->kn", delta, delta).argmin(0)

    def run(self, X):
        self.X = X
        self.C = X[self.rng.permutation(X.shape[0])[: self.k]]
        z = self.assign()
        for _ in range(self.limit):
            new = []
            for j in range(self.k):
                members = X[z == j]
                new.append(np.mean(members, axis=0) if members.size else self.C[j])
            self.C = np.vstack(new).astype(X.dtype)
            z2 = self.assign()
            if np.all(z2 == z):
                return self.C, z
            z = z2
        return self.C, z


def kmeans(X, k, rng, max_iter=300):
    if not 0 < k <= X.shape[0]:
        raise ValueError("k")
    return Lloyd(k, rng, max_iter).run(X)
