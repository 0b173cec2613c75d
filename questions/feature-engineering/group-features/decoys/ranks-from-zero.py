"""Ranks begin at 0: the largest has rank 1.

verdict: wrong
"""

REPLACE = {", reverse=True), 1)": ", reverse=True), 0)"}
