"""The normal equations square the condition number, which a level far from 0 makes large: solve by lstsq.

verdict: passed, not robust
"""

REPLACE = {"np.linalg.lstsq(X, target, rcond=None)[0]": "np.linalg.solve(X.T @ X, X.T @ target)"}
