"""The gradient takes the focal factor for a constant: it depends on the logit, so it has a derivative too.

verdict: wrong
"""

REPLACE = {
    "(gamma * q * log_q - r)": "(-r)",
}
