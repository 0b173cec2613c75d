"""Both classes get the weight alpha: negatives get 1 − alpha.

verdict: wrong
"""

REPLACE = {
    "np.where(positive, alpha, 1 - alpha)": "alpha * np.ones(z.shape)",
}
