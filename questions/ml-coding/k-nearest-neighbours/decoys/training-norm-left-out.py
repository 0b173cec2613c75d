"""Rows are ranked by their product with the test row alone, so long ones look near: their own length counts.

verdict: wrong
"""

REPLACE = {"np.linalg.norm(gaps, axis=1)": "-2 * (X_train @ query)"}
