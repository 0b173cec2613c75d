"""Stops before the gradient has vanished, as a fixed number of small gradient steps does: go on until it has.

verdict: wrong
"""

REPLACE = {
    "range(100)": "range(1000)",
    "np.linalg.solve(hessian, gradient)": "0.01 * gradient / len(X)",
    """\
            while loss(A, y, penalty, w - step) > loss(A, y, penalty, w) and np.abs(step).max() > 1e-12:
                step /= 2
""": "",
}
