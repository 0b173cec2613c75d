"""The backward pass of RMS norm multiplies by gamma after taking the mean.

verdict: wrong
"""

REPLACE = {
    "weighted = G * gamma": "weighted = G",
    "return (weighted - along) / r, total": "return gamma * (weighted - along) / r, total",
}
