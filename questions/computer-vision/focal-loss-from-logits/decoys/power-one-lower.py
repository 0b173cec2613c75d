"""The gradient has the factor to the power gamma − 1: the slope of q, which is q r, gives one back.

verdict: wrong
"""

REPLACE = {
    "(gamma * q * log_q - r)": "(gamma * q * log_q / np.maximum(r, 1e-300) - r)",
}
