"""Divides the gradients of W and b by the number of rows: a mean is in G already.

verdict: wrong
"""

REPLACE = {
    "    return dX, dW, db": "    return dX, dW / n, db / n",
}
