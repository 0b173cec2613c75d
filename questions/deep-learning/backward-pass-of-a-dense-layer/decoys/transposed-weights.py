"""The gradient of W is Dᵀ · X, transposed: it has the shape of W.

verdict: wrong
"""

REPLACE = {
    "    return dX, dW, db": "    return dX, dW.T, db",
}
