"""The experts have no ReLU between their two matrices.

verdict: wrong
"""

REPLACE = {"np.maximum(x[rows] @ W1[e], 0.0) @ W2[e]": "x[rows] @ W1[e] @ W2[e]"}
