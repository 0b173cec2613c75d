"""The length counts distinct tokens: it counts all.

verdict: wrong
"""

REPLACE = {"[len(d) for d in documents]": "[len(set(d)) for d in documents]"}
