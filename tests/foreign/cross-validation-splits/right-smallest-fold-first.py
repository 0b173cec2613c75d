"""Greedy: every class gives its extra rows to the folds that are smallest so far."""
import numpy as np


def cross_validation_splits(n, k, rng, labels=None):
    if not (k >= 2 and n >= k):
        raise ValueError
    labels = [0] * n if labels is None else labels
    if np.ndim(labels) != 1 or len(labels) != n:
        raise ValueError
    labels = np.array(labels)
    sizes = np.zeros(k, int)
    assigned = np.full(n, -1)
    for c in set(labels.tolist()):
        members = np.nonzero(labels == c)[0]
        rng.shuffle(members)
        quota = np.full(k, len(members) // k)
        for f in np.argsort(sizes, kind="stable")[: len(members) % k]:
            quota[f] += 1
        assigned[members] = np.repeat(np.arange(k), quota)
        sizes += quota
    out = []
    for f in rng.permutation(k):
        mask = assigned == f
        out.append((np.arange(n)[~mask], np.arange(n)[mask]))
    return out
