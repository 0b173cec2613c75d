"""The exponential of a large logit is infinite: subtract the largest of each token first.

verdict: passed, not robust
"""

REPLACE = {"    logits = logits - logits.max(axis=1, keepdims=True)\n": ""}
