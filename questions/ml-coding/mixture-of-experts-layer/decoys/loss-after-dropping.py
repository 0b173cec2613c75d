"""The loss counts only assignments that found a place: dropped ones count too.

verdict: wrong
"""

REPLACE = {"f = counts / (n * k)": "f = used / (n * k)"}
