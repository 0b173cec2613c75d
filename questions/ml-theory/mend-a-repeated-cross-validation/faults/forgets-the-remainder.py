"""Some rows are still not predicted by the model.

verdict: wrong
"""

REPLACE = {
    "    return np.array_split(order, folds)\n": (
        "    size = n // folds\n    return [order[i * size : (i + 1) * size] for i in range(folds)]\n"
    ),
}
