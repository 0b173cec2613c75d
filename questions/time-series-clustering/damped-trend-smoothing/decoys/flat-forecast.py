"""Every horizon gets the forecast of the next step: the trend goes on, damped.

verdict: wrong
"""

REPLACE = {"damp += phi**h": "damp = phi"}
