"""A single value is forecast to stay: it has no trend, so raise ValueError.

verdict: wrong
"""

REPLACE = {'raise ValueError("too short")': "return [float(v) for v in y] * horizon"}
