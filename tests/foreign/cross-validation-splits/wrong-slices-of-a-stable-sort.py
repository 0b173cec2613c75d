import numpy as np

def cross_validation_splits(n, k, rng, labels=None):
    if not 2 <= k <= n:
        raise ValueError("k")
    order = np.arange(n)
    if labels is not None:
        if np.shape(labels) != (n,):
            raise ValueError("labels")
        order = np.argsort(labels, kind="stable")
    tests = [np.sort(order[f::k]) for f in range(k)]
    return [(np.concatenate(tests[:f] + tests[f + 1:]), tests[f]) for f in range(k)]
