"""Takes the variance as mean of squares minus square of the mean, which cancels far from the origin.

verdict: passed, not robust
"""

REPLACE = {
    "X.var(axis=-1, keepdims=True)": "np.maximum((X**2).mean(axis=-1, keepdims=True) - mu**2, 0)",
}
