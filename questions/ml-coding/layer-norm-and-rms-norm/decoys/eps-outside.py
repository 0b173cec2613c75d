"""Layer norm adds eps to the deviation: it belongs to the variance, inside the root.

verdict: wrong
"""

REPLACE = {
    "np.sqrt(var + eps)": "(np.sqrt(var) + eps)",
}
