"""Variances are not divided by the sizes of the groups: that is the spread of users, not of the means.

verdict: wrong
"""

REPLACE = {"np.sqrt(var_t / t.sum() + var_c / c.sum())": "np.sqrt(var_t + var_c)"}
