"""A length above n is taken for n: refuse it.

verdict: wrong
"""

REPLACE = {
    " or np.any(lengths > n)": "",
    "steps = int(lengths[row])": "steps = min(n, int(lengths[row]))",
}
