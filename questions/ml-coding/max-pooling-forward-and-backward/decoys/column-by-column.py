"""Looks for the first largest value column by column: it is row by row.

verdict: wrong
"""

REPLACE = {
    "u, v = np.unravel_index(np.argmax(window), window.shape)": (
        "v, u = np.unravel_index(np.argmax(window.T), window.shape)"
    ),
}
