import numpy as np

def cross_validation_splits(n, k, rng, labels=None):
    if k > n or k < 2: raise ValueError
    if labels is None: labels = np.ones(n)
    if labels.shape != (n,): raise ValueError
    tests = [[] for _ in range(k)]
    for label in set(labels.tolist()):
        rows = np.where(labels == label)[0]
        for f, part in enumerate(np.array_split(rng.permutation(rows), k)):
            tests[f].append(part)
    out = []
    for test in tests:
        test = np.concatenate(test)
        out.append((np.delete(np.arange(n), test), test))
    return out
