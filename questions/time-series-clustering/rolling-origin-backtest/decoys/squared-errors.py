"""The errors are squared: take their absolute values.

verdict: wrong
"""

REPLACE = {"abs(y[origin + h] - forecast)": "(y[origin + h] - forecast) ** 2"}
