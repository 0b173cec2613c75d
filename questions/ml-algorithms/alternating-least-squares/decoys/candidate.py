import numpy as np


def factorize(users, items, ratings, n_users, V, l2, n_sweeps):
    if len(users) != len(ratings) or len(items) != len(ratings):
        raise ValueError("lengths differ")
    if l2 <= 0:
        raise ValueError("l2")
    V = np.array(V, dtype=float)
    n_items, k = V.shape
    U = np.zeros((n_users, k))
    for sweep in range(n_sweeps):
        for i in range(n_users):
            rated = users == i
            A = V[items[rated]]
            r = ratings[rated].astype(float)
            U[i] = np.linalg.solve(A.T @ A + l2 * np.eye(k), A.T @ r)
        for j in range(n_items):
            raters = items == j
            A = U[users[raters]]
            r = ratings[raters].astype(float)
            V[j] = np.linalg.solve(A.T @ A + l2 * np.eye(k), A.T @ r)
    return U, V
