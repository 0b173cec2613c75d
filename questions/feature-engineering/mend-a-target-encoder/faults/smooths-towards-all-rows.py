"""Rare categories of training rows are still not drawn towards the mean of the other folds.

verdict: wrong
"""

REPLACE = {
    "        prior = y[others].mean()\n": "        prior = y.mean()\n",
}
