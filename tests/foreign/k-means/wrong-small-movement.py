import numpy as np


class Lloyd:
    def __init__(self, P, k, rng):
        self.P, self.k = P, k
        self.C = np.take(P, rng.choice(np.arange(len(P)), size=k, replace=False, shuffle=False), axis=0)

    def assign(self):
        best = np.full(len(self.P), np.inf)
        owner = np.zeros(len(self.P), dtype=np.int64)
        for c, centre in enumerate(self.C):
            d2 = self.squared(centre)
            closer = d2 < best
            best[closer], owner[closer] = d2[closer], c
        return owner

    def squared(self, centre):
        return np.sum(np.square(self.P - centre), axis=1)

    def move(self, owner):
        sums = np.zeros(self.C.shape)
        np.add.at(sums, owner, self.P - self.P[0])
        sizes = np.bincount(owner, minlength=self.k)
        filled = sizes > 0
        self.C[filled] = self.P[0] + sums[filled] / sizes[filled][:, None]


def kmeans(X, k, rng, max_iter=300):
    if k < 1 or k > len(X):
        raise ValueError("k")
    run = Lloyd(np.array(X, dtype=float), k, rng)
    owner = run.assign()
    while max_iter > 0:
        max_iter -= 1
        old = run.C.copy()
        run.move(owner)
        owner = run.assign()
        if np.linalg.norm(run.C - old) < 1e-6:
            break
    return run.C, owner
