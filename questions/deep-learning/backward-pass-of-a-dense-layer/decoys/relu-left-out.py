"""The ReLU is left out of the backward pass: where Z is not positive nothing passes.

verdict: wrong
"""

REPLACE = {
    "D = G.astype(float) * active": "D = G.astype(float)",
}
