"""The backward pass of RMS norm takes off the mean of the gradient, as for layer norm.

verdict: wrong
"""

REPLACE = {
    "return (weighted - along) / r, total": (
        "return (weighted - along - weighted.mean(axis=-1, keepdims=True)) / r, total"
    ),
}
