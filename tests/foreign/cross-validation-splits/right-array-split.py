import random

import numpy as np


def cross_validation_splits(n, k, rng, labels=None):
    if not 1 < k < n + 1:
        raise ValueError(k)
    if labels is not None:
        if len(labels) != n or labels.ndim > 1:
            raise ValueError("labels")
    dice = random.Random(int(rng.integers(2**63)))
    everyone = list(range(n))
    dice.shuffle(everyone)
    if labels is None:
        tests = np.array_split(np.array(everyone), k)
    else:
        everyone.sort(key=lambda i: int(labels[i]))
        tests = [np.array(everyone[f::k]) for f in range(k)]
    return [(np.array([i for i in everyone if i not in set(t.tolist())]), t) for t in tests]
