"""The indices that are kept come back in ascending order: they should be sorted by score, best first.

verdict: wrong
"""

REPLACE = {"    return kept": "    return sorted(kept)"}
