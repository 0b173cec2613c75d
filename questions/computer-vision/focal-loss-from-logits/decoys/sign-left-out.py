"""The gradient of negatives has the wrong sign: their probability falls as the logit rises.

verdict: wrong
"""

REPLACE = {
    "dz = np.where(positive, du, -du)": "dz = du",
}
