"""1 is added to df and not to N.

verdict: wrong
"""

REPLACE = {"(1 + total) / (1 + df)": "total / (1 + df)"}
