"""Beyond one season the forecast reads values after the origin: repeat the last known season.

verdict: wrong
"""

REPLACE = {"forecast = known[h % season]": "forecast = y[origin + h - season]"}
