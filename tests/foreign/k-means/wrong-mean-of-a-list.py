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
        groups = [[] for _ in range(self.k)]
        for i, c in enumerate(owner):
            groups[c].append(self.P[i])
        self.C = np.stack([np.mean(np.reshape(g, (-1, self.P.shape[1])), axis=0) for g in groups])


def kmeans(X, k, rng, max_iter=300):
    if k < 1 or k > len(X):
        raise ValueError("k")
    run = Lloyd(np.array(X, dtype=float), k, rng)
    owner = run.assign()
    while max_iter > 0:
        max_iter -= 1
        run.move(owner)
        old, owner = owner, run.assign()
        if (old == owner).all():
            break
    return run.C, owner
