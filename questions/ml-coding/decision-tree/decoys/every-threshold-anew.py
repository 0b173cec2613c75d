"""Takes time like n² at a node, as computing both sides anew for every threshold does: sort once, keep sums.

verdict: too_slow
"""

REPLACE = {
    "s**2 / k + s**2 / (len(y) - k)": (
        "np.array([r[order[:m]].sum() ** 2 / m + r[order[m:]].sum() ** 2 / (len(y) - m) for m in k])"
    ),
}
