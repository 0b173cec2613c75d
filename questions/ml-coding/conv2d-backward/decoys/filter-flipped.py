"""The filter is flipped on the way back to X: where each product is sent back by itself, it is not.

verdict: wrong
"""

REPLACE = {
    "np.tensordot(g, W, axes=(1, 0))": "np.tensordot(g, W[:, :, ::-1, ::-1], axes=(1, 0))",
}
