"""The intercept is updated from a residual with the new weights: take both gradients at the old point.

verdict: wrong
"""

REPLACE = {
    "        w, b = w - lr * grad_w, b - lr * grad_b\n": """\
        w = w - lr * grad_w
        b = b - lr * 2 * np.mean(X @ w + b - y)
""",
}
