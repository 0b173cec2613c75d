"""Mean and deviation are those of all rewards: each prompt's responses are a group of their own.

verdict: wrong
"""

REPLACE = {
    "r.mean(axis=1, keepdims=True), r.std(axis=1, keepdims=True)": (
        "r.mean() + 0 * r[:, :1], r.std() + 0 * r[:, :1]"
    ),
    "np.ptp(r, axis=1) == 0": "r.std(axis=1) < -np.ptp(r)",
}
