"""Falls along a quarter of the wave, the cosine from 1 to 0: take half a wave and scale it to 0 … 1.

verdict: wrong
"""

REPLACE = {
    "0.5 * (1 + cos(pi * done))": "cos(pi / 2 * done)",
}
