"""The gradient of W comes out flipped.

verdict: wrong
"""

REPLACE = {
    "    return dX, dW, db": "    return dX, dW[:, :, ::-1, ::-1], db",
}
