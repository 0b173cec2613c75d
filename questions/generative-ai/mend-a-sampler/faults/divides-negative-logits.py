"""A token that was written before still does not become less likely as the penalty says.

verdict: wrong
"""

REPLACE = {
    "logits[token] * penalty": "logits[token] / penalty",
}
