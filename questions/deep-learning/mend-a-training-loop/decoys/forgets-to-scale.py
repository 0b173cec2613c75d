"""The units that are kept are not divided by the share that is kept.

verdict: wrong
"""

REPLACE = {"(len(yb), len(b))) / (1 - dropout)": "(len(yb), len(b)))"}
