"""The data are not counted as one of the divisions, so that p can be 0: add 1 above and below.

verdict: wrong
"""

REPLACE = {"hits = 1\n": "hits = 0\n", "(n_permutations + 1)": "n_permutations"}
