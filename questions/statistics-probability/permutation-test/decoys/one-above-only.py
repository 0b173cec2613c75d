"""One is added to the count but not to the number of divisions, so that p can exceed 1.

verdict: wrong
"""

REPLACE = {"(n_permutations + 1)": "n_permutations"}
