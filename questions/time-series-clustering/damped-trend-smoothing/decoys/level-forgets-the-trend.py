"""The level is smoothed against the old level alone: what was expected has the damped trend in it.

verdict: wrong
"""

REPLACE = {"(1 - alpha) * (level + step)": "(1 - alpha) * level"}
