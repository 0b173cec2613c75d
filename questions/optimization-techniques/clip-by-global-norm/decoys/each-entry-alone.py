"""Clips each entry to ±max_norm, which turns the step: scale all entries by one factor.

verdict: wrong
"""

REPLACE = {
    "None if g is None else np.multiply(g, factor, dtype=float)": (
        "None if g is None else np.clip(g, -max_norm, max_norm)"
    ),
}
