"""Takes a whole wave, which is back at the peak at the end: half a wave falls from the peak to the floor.

verdict: wrong
"""

REPLACE = {
    "cos(pi * done)": "cos(2 * pi * done)",
}
