"""The replacement is not from the positive part of target minus draft, as when it comes from the target.

verdict: wrong
"""

REPLACE = {"rest = np.clip(p - q, 0.0, None)": "rest = p"}
