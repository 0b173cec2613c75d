"""The signature holds the largest hashes: it holds the least.

verdict: wrong
"""

REPLACE = {"values.append(min(": "values.append(max("}
