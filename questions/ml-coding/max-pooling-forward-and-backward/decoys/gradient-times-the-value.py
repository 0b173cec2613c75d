"""Multiplies the gradient by the largest value: the derivative of a maximum is 1 for the winner.

verdict: wrong
"""

REPLACE = {
    "+= G[a, k, i, j]": "+= G[a, k, i, j] * window.max()",
}
