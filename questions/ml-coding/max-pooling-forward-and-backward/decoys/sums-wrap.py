"""Adds gradients in the dtype of X, where they are cut or wrap: the gradient is float64.

verdict: wrong
"""

REPLACE = {
    "dX = np.zeros(X.shape)": "dX = np.zeros_like(X)",
}
