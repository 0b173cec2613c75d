"""The mask says yes or no, without the factor 1 / (1 − p): return what x was multiplied by.

verdict: wrong
"""

REPLACE = {
    "return x * mask, mask": "return x * mask, (mask > 0).astype(float)",
}
