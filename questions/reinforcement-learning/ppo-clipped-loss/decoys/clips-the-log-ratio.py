"""Clips the difference of the logarithms: it is the ratio that lies between 1 − ε and 1 + ε.

verdict: wrong
"""

REPLACE = {
    "np.clip(ratio, 1.0 - clip, 1.0 + clip)": "np.exp(np.clip(new - old, -clip, clip))",
}
