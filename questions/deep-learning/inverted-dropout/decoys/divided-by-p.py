"""Divides what is kept by p: the share that is kept is 1 − p.

verdict: wrong
"""

REPLACE = {
    "mask / (1 - p)": "mask / max(p, 1e-9)",
}
