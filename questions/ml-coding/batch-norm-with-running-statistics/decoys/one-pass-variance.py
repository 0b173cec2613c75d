"""Takes the variance as mean of squares minus square of the mean, which cancels far from the origin.

verdict: passed, not robust
"""

REPLACE = {
    "np.mean((X - mu) ** 2, axis=0)": "np.maximum(np.mean(X * X, axis=0) - mu * mu, 0)",
}
