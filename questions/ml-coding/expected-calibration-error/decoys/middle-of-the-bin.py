"""The middle of the bin stands for the mean of its predictions: average the probabilities themselves.

verdict: wrong
"""

REPLACE = {"p[inside].mean()": "(low + high) / 2"}
