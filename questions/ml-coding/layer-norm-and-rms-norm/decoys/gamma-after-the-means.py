"""Multiplies by gamma after taking the means, which is right only if all gammas are equal.

verdict: wrong
"""

REPLACE = {
    "dxhat = G * gamma": "dxhat = G",
    "(dxhat - mean_part - sigma_part) / sigma": "gamma * (dxhat - mean_part - sigma_part) / sigma",
}
