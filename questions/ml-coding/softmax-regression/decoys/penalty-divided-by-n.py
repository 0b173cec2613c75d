"""The penalty is divided by the number of rows along with the loss: only the loss is.

verdict: wrong
"""

REPLACE = {"gradient += penalty[:, None] * theta": "gradient += penalty[:, None] * theta / n"}
