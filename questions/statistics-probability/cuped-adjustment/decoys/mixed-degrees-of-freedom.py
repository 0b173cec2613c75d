"""The covariance is over n − 1 and the variance over n, so that theta is too large by n / (n − 1).

verdict: wrong
"""

REPLACE = {"np.var(x, ddof=1)": "np.var(x)"}
