"""The common shingles are divided by the smaller document: divide by the union.

verdict: wrong
"""

REPLACE = {"(len(sets[i]) + len(sets[j]) - common)": "min(len(sets[i]), len(sets[j]))"}
