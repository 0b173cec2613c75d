"""A token does not attend to itself.

verdict: wrong
"""

REPLACE = {
    "last = i + 1 if causal": "last = max(i, 1) if causal",
}
