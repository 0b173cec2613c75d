"""A constant series gets a number or NaN: nothing correlates with it, so raise ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("constant")': "return np.eye(1, max_lag + 1)[0]"}
