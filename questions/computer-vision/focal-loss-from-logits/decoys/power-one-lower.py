"""The first part of the gradient has the factor to the power gamma − 1: q' = q r gives back the one that is lost.

verdict: wrong
"""

REPLACE = {
    "(gamma * q * log_q - r)": "(gamma * q * log_q / np.maximum(r, 1e-300) - r)",
}
