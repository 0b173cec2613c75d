"""The clip fraction counts only samples without a gradient: it counts all ratios outside the range.

verdict: wrong
"""

REPLACE = {"np.mean(np.abs(ratio - 1.0) > clip)": "np.mean(plain > bounded)"}
