"""Builds the n × n diagonal matrix of weights: right, but quadratic in n. Multiply the rows instead.

verdict: too_slow
"""

REPLACE = {"(A.T * (p * (1 - p))) @ A": "A.T @ np.diag(p * (1 - p)) @ A"}
