"""Alpha weighs the negatives: it is the weight of the positives, 1 − alpha that of the negatives.

verdict: wrong
"""

REPLACE = {
    "np.where(positive, alpha, 1 - alpha)": "np.where(positive, 1 - alpha, alpha)",
}
