"""A length above n is taken for n: refuse it.

verdict: wrong
"""

REPLACE = {
    " or np.any(lengths > n)": "",
    "N = int(lengths[b])": "N = min(n, int(lengths[b]))",
}
