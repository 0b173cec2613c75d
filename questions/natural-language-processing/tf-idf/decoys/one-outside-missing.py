"""The 1 after the logarithm is missing: a term that is in all documents gets weight 0.

verdict: wrong
"""

REPLACE = {"(1 + df)) + 1": "(1 + df))", "w / norm": "w / (norm or 1)"}
