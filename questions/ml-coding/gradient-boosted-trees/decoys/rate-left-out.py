"""Predictions add whole leaves, although training shrank them by the learning rate: shrink in both.

verdict: wrong
"""

REPLACE = {"self.learning_rate * values(tree, X)": "values(tree, X)"}
