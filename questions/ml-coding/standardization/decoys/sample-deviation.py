"""The deviation divides by n - 1: the population deviation divides by n.

verdict: wrong
"""

REPLACE = {".sum(axis=0) / len(X))": ".sum(axis=0) / max(len(X) - 1, 1))"}
