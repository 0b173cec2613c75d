"""Keeps the `width` best extensions of each sequence: it is the best of all together.

verdict: wrong
"""

REPLACE = {
    "        candidates = candidates[:width]\n": """\
        count, kept = {}, []
        for tokens, total in candidates:
            count[tokens[:-1]] = count.get(tokens[:-1], 0) + 1
            if count[tokens[:-1]] <= width:
                kept.append((tokens, total))
        candidates = kept
"""
}
