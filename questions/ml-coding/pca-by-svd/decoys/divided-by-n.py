"""The variances are divided by n: it is n − 1.

verdict: wrong
"""

REPLACE = {"axis=0) / (n - 1)": "axis=0) / n", "np.sum(centred**2) / (n - 1)": "np.sum(centred**2) / n"}
