"""The backward pass of layer norm takes the mean for a constant: it moves with x.

verdict: wrong
"""

REPLACE = {
    "dxhat - mean_part - sigma_part": "dxhat - sigma_part",
}
