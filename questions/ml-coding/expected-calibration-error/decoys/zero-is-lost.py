"""A probability of exactly 0 is in no bin, since bins are open below and closed above.

verdict: wrong
"""

REPLACE = {"(p >= low) & (p < high)": "(p > low) & (p <= high)"}
