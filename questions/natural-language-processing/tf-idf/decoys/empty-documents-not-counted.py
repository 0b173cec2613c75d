"""Empty documents are not counted in N: they are documents like any other.

verdict: wrong
"""

REPLACE = {"total = len(documents)": "total = sum(map(bool, documents))"}
