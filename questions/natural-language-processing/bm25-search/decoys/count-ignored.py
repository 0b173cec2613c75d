"""It does not matter how often a term is in a document: its count must.

verdict: wrong
"""

REPLACE = {"for i, f in found.items():": "for i, f in dict.fromkeys(found, 1).items():"}
