"""The features are standardised before they are penalised: they keep the units in which they come.

verdict: wrong
"""

REPLACE = {"penalty[:d] = alpha": "penalty[:d] = alpha * np.where(np.ptp(X, axis=0) > 0, X.var(axis=0), 1.0)"}
