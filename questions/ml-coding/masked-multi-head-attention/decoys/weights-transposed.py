"""Multiplies by the transposed matrices, as a library that stores them so: here it is X @ W.

verdict: wrong
"""

REPLACE = {
    "X @ W_q, X @ W_k, X @ W_v": "X @ W_q.T, X @ W_k.T, X @ W_v.T",
}
