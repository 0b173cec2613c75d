"""The backward pass of layer norm takes mean and deviation for constants: both move with x.

verdict: wrong
"""

REPLACE = {
    "(dxhat - mean_part - sigma_part) / sigma": "dxhat / sigma",
}
