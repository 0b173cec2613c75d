"""RMS norm adds eps to the root: it belongs inside.

verdict: wrong
"""

REPLACE = {
    "np.sqrt(square + eps)": "(np.sqrt(square) + eps)",
}
