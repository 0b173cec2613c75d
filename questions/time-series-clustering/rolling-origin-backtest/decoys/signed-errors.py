"""Errors in opposite directions cancel: take absolute values.

verdict: wrong
"""

REPLACE = {"abs(y[origin + h] - forecast)": "y[origin + h] - forecast"}
