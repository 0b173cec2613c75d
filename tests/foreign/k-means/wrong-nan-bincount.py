import numpy as np


def kmeans(X, k, rng, max_iter=300):
    if k not in range(1, len(X) + 1):
        raise ValueError("bad k")
    P = X * 1.0
    C = P[rng.choice(len(P), size=k, replace=False), :]

    def who(C):
        return np.argmin([((P - c) ** 2).sum(1) for c in C], axis=0)

    z = who(C)
    for _ in range(max_iter):
        n = np.bincount(z, minlength=k)
        C = np.column_stack([np.bincount(z, weights=col, minlength=k) / n for col in P.T])
        z_new = who(C)
        if not (z_new != z).any():
            break
        z = z_new
    return C, z
