"""The variance of the effect is returned: its standard error is the square root.

verdict: wrong
"""

REPLACE = {"np.sqrt(var_t / t.sum() + var_c / c.sum())": "var_t / t.sum() + var_c / c.sum()"}
