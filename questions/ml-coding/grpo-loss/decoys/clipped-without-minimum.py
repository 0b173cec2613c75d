"""Takes the clipped product alone: the smaller of both keeps what went the wrong way.

verdict: wrong
"""

REPLACE = {
    "np.minimum(ratio * adv, np.clip(ratio, 1.0 - clip, 1.0 + clip) * adv)": (
        "np.clip(ratio, 1.0 - clip, 1.0 + clip) * adv"
    ),
}
