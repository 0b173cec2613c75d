"""A full Newton step can overshoot until the Hessian is singular: halve it while the loss does not fall.

verdict: passed, not robust
"""

REPLACE = {
    """\
            while loss(A, y, penalty, w - step) > loss(A, y, penalty, w) and np.abs(step).max() > 1e-12:
                step /= 2
""": ""
}
