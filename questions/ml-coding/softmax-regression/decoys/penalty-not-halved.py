"""The gradient of the penalty is 2λW, as without the factor ½: with it λW.

verdict: wrong
"""

REPLACE = {"gradient += penalty[:, None] * theta": "gradient += 2 * penalty[:, None] * theta"}
