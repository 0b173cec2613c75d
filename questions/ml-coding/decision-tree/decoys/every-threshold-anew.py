"""Recomputes both sides for every threshold: right, but quadratic. Sort once and keep a running sum.

verdict: too_slow
"""

REPLACE = {
    "s**2 / k + s**2 / (len(y) - k)": (
        "np.array([r[order[:m]].sum() ** 2 / m + r[order[m:]].sum() ** 2 / (len(y) - m) for m in k])"
    ),
}
