"""RMS norm divides by the length of the vector: it is the mean of the squares, not their sum.

verdict: wrong
"""

REPLACE = {
    "square = np.mean(X * X": "square = np.sum(X * X",
}
