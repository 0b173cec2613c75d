"""Every row as far as the k-th one votes too: of rows equally far the first are nearer, and exactly k vote.

verdict: wrong
"""

REPLACE = {"near = y_train[order[:k]]": "near = y_train[distances <= distances[order[k - 1]]]"}
