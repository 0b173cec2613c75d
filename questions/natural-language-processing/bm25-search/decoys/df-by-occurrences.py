"""The document frequency adds up occurrences: it counts documents.

verdict: wrong
"""

REPLACE = {"df = len(found)": "df = min(sum(found.values()), self.n)"}
