"""Each document is compared with the first under its key only: all pairs under a key are compared.

verdict: wrong
"""

REPLACE = {"in tables[band].setdefault(key, []):": "in tables[band].setdefault(key, [])[:1]:"}
