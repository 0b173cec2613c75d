"""A query that sees no key spreads its weight over all: its weights are 0, and so is its output.

verdict: wrong
"""

REPLACE = {
    "    weights = e / np.where(total == 0, 1.0, total)": (
        "    weights = np.where(total == 0, 1.0 / m, e / np.where(total == 0, 1.0, total))"
    ),
}
