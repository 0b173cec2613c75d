"""The running variance takes the variance with division by n: it takes that with n − 1.

verdict: wrong
"""

REPLACE = {
    "var * n / (n - 1)": "var",
}
