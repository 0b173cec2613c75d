"""The last origin is left out: its forecasts just fit in.

verdict: wrong
"""

REPLACE = {"while origin + horizon <= len(y):": "while origin + horizon < len(y) or not origins:"}
