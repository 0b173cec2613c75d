"""Recall asks only whether the nearest vector was found: it is the share of all k.

verdict: wrong
"""

REPLACE = {
    "hits += len(set(e.tolist()) & set(f.tolist()))": "hits += k * int(e[0] in f)",
}
