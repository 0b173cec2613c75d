"""The trend starts at 0: it starts as the second value minus the first.

verdict: wrong
"""

REPLACE = {"trend = float(y[1] - y[0])": "trend = 0.0"}
