"""The backward pass of layer norm divides the variance by d − 1, the forward pass by d.

verdict: wrong
"""

REPLACE = {
    "((X - mu) ** 2).sum(axis=-1, keepdims=True) / d": (
        "((X - mu) ** 2).sum(axis=-1, keepdims=True) / max(1, d - 1)"
    ),
}
