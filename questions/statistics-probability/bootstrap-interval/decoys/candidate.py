import numpy as np


def bootstrap_interval(values, users, level, n_resamples, rng):
    values, users = np.array(values, dtype=float), np.array(users)
    if len(values) != len(users):
        raise ValueError("lengths differ")
    if level <= 0 or level >= 1:
        raise ValueError("bad level")
    names = sorted(set(users.tolist()))
    rows = {name: values[users == name] for name in names}
    m = len(names)
    means = []
    for _ in range(n_resamples):
        drawn = [names[i] for i in rng.integers(0, m, size=m)]
        sample = np.concatenate([rows[name] for name in drawn])
        means.append(sample.mean())
    tail = (1 - level) / 2
    low, high = np.quantile(means, tail), np.quantile(means, 1 - tail)
    return float(low), float(high)
