"""The threshold is n times α although the products are divided by n: divide both or neither.

verdict: wrong
"""

REPLACE = {"threshold = alpha": "threshold = alpha * n"}
