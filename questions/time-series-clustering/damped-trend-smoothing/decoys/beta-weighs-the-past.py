"""`beta` weighs the old trend: it is the weight of the change of the level.

verdict: wrong
"""

REPLACE = {"beta * (new_level - level) + (1 - beta) * step": "(1 - beta) * (new_level - level) + beta * step"}
