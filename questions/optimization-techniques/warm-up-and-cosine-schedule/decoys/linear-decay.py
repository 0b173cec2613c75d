"""Falls in a straight line: asked is half a cosine wave.

verdict: wrong
"""

REPLACE = {
    "0.5 * (1 + cos(pi * done))": "1 - done",
}
