"""Cosine and sine are swapped, so that position 0 turns, too.

verdict: wrong
"""

REPLACE = {
    "c = np.cos(angle)": "c = np.sin(angle)",
    "s = np.sin(angle)": "s = np.cos(angle)",
}
