"""The next origin comes after all forecasts of the last: it comes `step` later.

verdict: wrong
"""

REPLACE = {"origin += step": "origin += horizon"}
