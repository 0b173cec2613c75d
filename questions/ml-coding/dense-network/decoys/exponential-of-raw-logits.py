"""Takes the exponential of raw logits, which overflows: subtract each row's largest logit first.

verdict: wrong
"""

REPLACE = {"    scores = scores - scores.max(1, keepdims=True)\n": ""}
