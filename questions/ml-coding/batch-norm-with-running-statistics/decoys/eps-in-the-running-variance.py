"""The running variance holds eps, which is then added twice.

verdict: wrong
"""

REPLACE = {
    "unbiased = var * n / (n - 1)": "unbiased = var * n / (n - 1) + self.eps",
}
