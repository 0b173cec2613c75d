"""Occurrences are counted, and not documents: a term counts once for each document.

verdict: wrong
"""

REPLACE = {"in set(document):": "in document:"}
