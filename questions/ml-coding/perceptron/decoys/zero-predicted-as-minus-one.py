"""A score of exactly 0 is predicted as −1: it is 1.

verdict: wrong
"""

REPLACE = {"np.where(score >= 0, 1, -1)": "np.where(score > 0, 1, -1)"}
