"""The variance is a mean of squares minus a squared mean, which cancels far from the origin.

verdict: wrong
"""

REPLACE = {
    "np.square(X - self.mean_).sum(axis=0) / len(X)": "np.maximum((X**2).mean(axis=0) - self.mean_**2, 0)",
}
