"""A last chunk is made of words that the one before has already.

verdict: wrong
"""

REPLACE = {
    ("        if end == count:\n            return\n        begin += size - overlap\n"): (
        "        begin += size - overlap\n        if begin >= count:\n            return\n"
    ),
}
