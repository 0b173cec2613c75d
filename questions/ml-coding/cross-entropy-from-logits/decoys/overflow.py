"""A large logit overflows exp, and inf/inf is NaN: subtract the row's largest logit first.

verdict: wrong
"""

REPLACE = {"z - z.max(axis=1, keepdims=True)": "z"}
