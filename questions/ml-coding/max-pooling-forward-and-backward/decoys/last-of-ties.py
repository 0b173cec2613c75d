"""Of tied values the last one gets the gradient: the first one does.

verdict: wrong
"""

REPLACE = {
    "u, v = np.unravel_index(np.argmax(window), window.shape)": (
        "u, v = np.unravel_index(size * size - 1 - np.argmax(window[::-1, ::-1]), window.shape)"
    ),
}
