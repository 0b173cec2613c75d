"""The explained variances are squared singular values: divide them by n − 1.

verdict: wrong
"""

REPLACE = {"axis=0) / (n - 1)": "axis=0)", "np.sum(centred**2) / (n - 1)": "np.sum(centred**2)"}
