"""The rows left over when k does not divide n all end up in one fold: give one each to several.

verdict: wrong
"""

REPLACE = {
    "folds[dealt % k]": "folds[dealt % k if labels is not None else min(dealt // (n // k), k - 1)]",
}
