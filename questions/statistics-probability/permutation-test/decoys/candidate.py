import numpy as np


def permutation_test(a, b, n_permutations, rng):
    a, b = np.array(a, dtype=float), np.array(b, dtype=float)
    if n_permutations < 1:
        raise ValueError("no permutations")
    if a.size == 0 or b.size == 0:
        raise ValueError("empty sample")
    n = len(a)
    pool = np.append(a, b)
    observed = abs(b.mean() - a.mean())
    slack = 1e-12 * abs(pool).max()
    hits = 1
    for _ in range(n_permutations):
        order = rng.permutation(len(pool))
        new_a, new_b = pool[order[:n]], pool[order[n:]]
        d = abs(new_b.mean() - new_a.mean())
        if d >= observed - slack:
            hits += 1
    return hits / (n_permutations + 1)
