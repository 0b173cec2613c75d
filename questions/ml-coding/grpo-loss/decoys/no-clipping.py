"""Ratios are not clipped.

verdict: wrong
"""

REPLACE = {
    "np.minimum(ratio * adv, np.clip(ratio, 1.0 - clip, 1.0 + clip) * adv)": "ratio * adv",
}
