"""The intercept is penalised with the coefficients: it only fits the share of ones, so it stays free.

verdict: wrong
"""

REPLACE = {"np.append(np.full(X.shape[1], self.l2), 0.0)": "np.full(A.shape[1], self.l2)"}
