"""1 − level is left out on each side, twice as much as asked for: leave out half of it.

verdict: wrong
"""

REPLACE = {"(1 - level) / 2": "min(1 - level, level)"}
