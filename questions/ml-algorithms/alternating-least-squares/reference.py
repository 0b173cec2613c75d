"""Matrix factorization by alternating ridge regressions (Zhou et al. 2008, with an unweighted penalty)."""

import numpy as np


def factorize(
    users: np.ndarray,
    items: np.ndarray,
    ratings: np.ndarray,
    n_users: int,
    V: np.ndarray,
    l2: float,
    n_sweeps: int,
) -> tuple[np.ndarray, np.ndarray]:
    if not len(users) == len(items) == len(ratings) or l2 <= 0:
        raise ValueError("needs a user and an item for every rating, and l2 > 0")
    V = np.asarray(V, dtype=float)
    for _ in range(n_sweeps):
        U = solved(users, n_users, V[items], ratings, l2)
        V = solved(items, len(V), U[users], ratings, l2)
    return U, V


def solved(rows: np.ndarray, n_rows: int, factors: np.ndarray, ratings: np.ndarray, l2: float) -> np.ndarray:
    """For each row the ridge regression of its ratings on the factors that go with them."""
    found = []
    for row in range(n_rows):
        A, r = factors[rows == row], ratings[rows == row]
        found.append(np.linalg.solve(A.T @ A + l2 * np.eye(A.shape[1]), A.T @ r))
    return np.array(found)
