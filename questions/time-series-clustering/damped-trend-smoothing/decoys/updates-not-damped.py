"""The trend is damped in the forecast alone: what is expected of the next value is damped too.

verdict: wrong
"""

REPLACE = {"step = phi * trend": "step = trend"}
