"""Both sides count alike, whatever their size: weight each impurity by the side's share of the rows.

verdict: wrong
"""

REPLACE = {"(i * impurity(left) + (n - i) * impurity(right)) / n": "(impurity(left) + impurity(right)) / 2"}
