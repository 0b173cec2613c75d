"""Leaves alpha out: positives weigh alpha, negatives 1 − alpha.

verdict: wrong
"""

REPLACE = {
    "np.where(positive, alpha, 1 - alpha)": "np.ones(z.shape)",
}
