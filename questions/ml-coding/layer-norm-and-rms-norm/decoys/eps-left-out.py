"""Leaves eps out of the forward pass of layer norm, so that a constant row divides 0 by 0.

verdict: wrong
"""

REPLACE = {
    "np.sqrt(var + eps)": "np.sqrt(var)",
}
