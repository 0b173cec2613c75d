"""The backward pass of layer norm takes the deviation for a constant: it moves with x.

verdict: wrong
"""

REPLACE = {
    "dxhat - mean_part - sigma_part": "dxhat - mean_part",
}
