"""The two corrections of the gradient are sums over the vector: they are means.

verdict: wrong
"""

REPLACE = {
    "dxhat.sum(axis=-1, keepdims=True) / d": "dxhat.sum(axis=-1, keepdims=True)",
    "(dxhat * xhat).sum(axis=-1, keepdims=True) / d": "(dxhat * xhat).sum(axis=-1, keepdims=True)",
}
