"""The limit of the long run is used from the start: an early average varies less.

verdict: wrong
"""

REPLACE = {"limit = width * math.sqrt(variance)": "limit = width * sigma * math.sqrt(weight / (2 - weight))"}
