"""A probability on a border is put into the bin below.

verdict: wrong
"""

REPLACE = {
    ("        i -= 1\n    while i < bins - 1 and p >= (i + 1) / bins:\n        i += 1\n    return i"): (
        "        i -= 1\n"
        "    while i < bins - 1 and p > (i + 1) / bins:\n"
        "        i += 1\n"
        "    return i - 1 if i and p == i / bins else i"
    ),
}
