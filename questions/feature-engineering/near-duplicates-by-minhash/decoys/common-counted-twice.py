"""Common shingles count twice in the union.

verdict: wrong
"""

REPLACE = {"len(sets[j]) - common)": "len(sets[j]))"}
