"""Counts a margin of 0 as won: at the start, where policy and reference agree, nothing is.

verdict: wrong
"""

REPLACE = {"np.mean(z > 0)": "np.mean(z >= 0)"}
