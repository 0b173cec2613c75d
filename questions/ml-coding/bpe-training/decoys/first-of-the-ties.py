"""Of equally frequent pairs the first one met is taken: the smallest tuple is, whatever the order of words.

verdict: wrong
"""

REPLACE = {
    "best = min(pair for pair, count in pairs.items() if count == top)": "best = max(pairs, key=pairs.get)"
}
