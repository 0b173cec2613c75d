"""A class without examples is normalized to NaN, 0 divided by 0: it stays 0.

verdict: wrong
"""

REPLACE = {"np.maximum(total, 1)": "total"}
