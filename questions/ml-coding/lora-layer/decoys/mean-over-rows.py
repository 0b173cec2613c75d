"""Divides the gradients by the number of rows: `grad_output` is the gradient of the loss already.

verdict: wrong
"""

REPLACE = {
    "g = np.asarray(grad_output, dtype=np.float64)": "g = np.asarray(grad_output, dtype=float) / len(x)"
}
