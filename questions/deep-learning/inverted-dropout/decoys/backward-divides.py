"""The gradient is divided by the factor of the mask: the slope of x · mask is the mask itself.

verdict: wrong
"""

REPLACE = {
    "    return g * mask": "    return np.where(mask > 0, g / np.where(mask > 0, mask, 1), 0.0)",
}
