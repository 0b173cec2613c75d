"""The gradient of X is D · W instead of D · Wᵀ, which shows in the shapes only where W is not square.

verdict: wrong
"""

REPLACE = {
    "D @ W.T": "D @ (W if W.shape[0] == W.shape[1] else W.T)",
}
