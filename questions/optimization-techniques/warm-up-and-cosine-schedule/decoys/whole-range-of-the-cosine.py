"""Multiplies by the cosine itself, which falls from 1 to −1: move it to 0 … 1 by half of (1 + cosine).

verdict: wrong
"""

REPLACE = {
    "0.5 * (1 + cos(pi * done))": "cos(pi * done)",
}
