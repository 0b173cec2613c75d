"""The intercept is penalised like a coefficient: leave it out of the penalty.

verdict: wrong
"""

REPLACE = {"penalty[:d] = alpha": "penalty[:] = alpha", "start = X.mean(axis=0)": "start = np.zeros(d)"}
