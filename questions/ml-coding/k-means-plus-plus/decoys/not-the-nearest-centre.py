"""What counts is the last centre, the first, the farthest, or all together: it is the nearest one so far.

verdict: wrong
"""

REPLACE = {"squares.min(axis=1)": "squares[:, -1]"}
VARY = {"squares[:, -1]": ["squares[:, 0]", "squares.max(axis=1)", "squares.sum(axis=1)"]}
