"""Weights outside [0, 1] are accepted: they raise ValueError.

verdict: wrong
"""

REPLACE = {
    "max(alpha, beta, phi) > 1": "max(alpha, beta, phi) > 2",
    "min(alpha, beta, phi) < 0": "alpha < -1",
}
