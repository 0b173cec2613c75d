"""A score of exactly 0 is predicted as 0, as `sign` does: it is 1.

verdict: wrong
"""

REPLACE = {"np.where(score >= 0, 1, -1)": "np.sign(score).astype(int)"}
