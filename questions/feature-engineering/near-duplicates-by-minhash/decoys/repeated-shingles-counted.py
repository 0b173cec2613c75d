"""Repeated shingles count several times in the size: the similarity is one of sets.

verdict: wrong
"""

REPLACE = {"(len(sets[i]) + len(sets[j]) - common)": "(len(documents[i]) + len(documents[j]) - common)"}
