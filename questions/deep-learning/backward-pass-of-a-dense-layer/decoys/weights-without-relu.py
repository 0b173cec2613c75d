"""The gradient of W takes G itself: W acts through the ReLU like everything else.

verdict: wrong
"""

REPLACE = {
    "np.tensordot(X, D, axes": "np.tensordot(X, G, axes",
}
