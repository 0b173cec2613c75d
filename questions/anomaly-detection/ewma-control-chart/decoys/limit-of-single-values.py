"""The limit is that of single values: an average varies less than a value does.

verdict: wrong
"""

REPLACE = {"limit = width * math.sqrt(variance)": "limit = width * sigma"}
