"""Takes time like n², as an n × n diagonal matrix of weights does: multiply the rows by their weights.

verdict: too_slow
"""

REPLACE = {"(A.T * (p * (1 - p))) @ A": "A.T @ np.diag(p * (1 - p)) @ A"}
