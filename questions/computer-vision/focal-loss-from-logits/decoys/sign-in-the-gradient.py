"""The two parts of the gradient have different signs: log q is negative already, so both pull the same way.

verdict: wrong
"""

REPLACE = {
    "(gamma * q * log_q - r)": "(-gamma * q * log_q - r)",
}
