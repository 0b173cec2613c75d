"""Makes the weights sum to 1 again after a drop: the others stay as they were.

verdict: wrong
"""

REPLACE = {
    "    y = np.zeros_like(x)\n": """\
    gates = gates * keep
    gates = gates / np.maximum(gates.sum(axis=1, keepdims=True), 1e-300)
    y = np.zeros_like(x)
"""
}
