"""The replacement may be a token that the target likes less than the draft: none of these is due.

verdict: wrong
"""

REPLACE = {"np.clip(p - q, 0.0, None)": "np.abs(p - q)"}
