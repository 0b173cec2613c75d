"""The intercept stays 0, so only lines through the origin are found: add y to it at every mistake.

verdict: wrong
"""

REPLACE = {"np.ones(n)": "np.zeros(n)"}
