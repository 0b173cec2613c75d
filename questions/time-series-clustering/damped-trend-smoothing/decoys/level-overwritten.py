"""The change of the level is 0, as the level was overwritten before the trend used the old one.

verdict: wrong
"""

REPLACE = {"beta * (new_level - level)": "beta * (new_level - new_level)"}
