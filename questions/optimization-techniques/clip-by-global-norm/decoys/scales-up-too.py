"""Small gradients are scaled up to max_norm: clipping only ever makes them smaller.

verdict: wrong
"""

REPLACE = {
    "if norm > max_norm else 1.0": "if norm > 0 else 1.0",
}
