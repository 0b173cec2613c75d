"""The gradient of W keeps the last window only: sum over all.

verdict: wrong
"""

REPLACE = {
    "dW += np": "dW = np",
}
