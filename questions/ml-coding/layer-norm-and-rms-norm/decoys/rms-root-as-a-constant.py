"""The backward pass of RMS norm takes the root for a constant: it moves with x.

verdict: wrong
"""

REPLACE = {
    "return (weighted - along) / r, total": "return weighted / r, total",
}
