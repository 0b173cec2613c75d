"""Gradients of an earlier backward are added to: it begins anew.

verdict: wrong
"""

REPLACE = {
    "            value.grad = 0.0": "            value.grad += 0.0",
}
