"""The gradients of W and b are means over the images: they are sums.

verdict: wrong
"""

REPLACE = {
    "    return dX, dW, db": "    return dX, dW / max(1, n), db / max(1, n)",
}
