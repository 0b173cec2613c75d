"""Begins with zeros: the first h and c are given.

verdict: wrong
"""

REPLACE = {
    "hidden, state = h[row].astype(float), c[row].astype(float)": "hidden, state = np.zeros(k), np.zeros(k)",
}
