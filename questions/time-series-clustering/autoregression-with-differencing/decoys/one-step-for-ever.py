"""Every horizon gets the forecast of the next step: go on from the forecasts.

verdict: wrong
"""

REPLACE = {"            w.append(step)\n": ""}
