"""Sums are compared instead of means, which depend on the sizes of the samples.

verdict: wrong
"""

REPLACE = {
    "observed = abs(b.mean() - a.mean())": "observed = abs(b.sum() - a.sum())",
    "d = abs(new_b.mean() - new_a.mean())": "d = abs(new_b.sum() - new_a.sum())",
}
