"""Every division equals the data, so that p is 1, as when each sample is shuffled by itself: shuffle all.

verdict: wrong
"""

REPLACE = {"rng.permutation(len(pool))": "np.append(rng.permutation(n), n + rng.permutation(len(b)))"}
