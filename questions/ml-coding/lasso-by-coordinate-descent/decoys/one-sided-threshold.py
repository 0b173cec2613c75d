"""Negative coefficients come out as 0: the threshold works on the absolute value.

verdict: wrong
"""

REPLACE = {"np.sign(c) * max(abs(c) - threshold, 0.0)": "max(c - threshold, 0.0)"}
