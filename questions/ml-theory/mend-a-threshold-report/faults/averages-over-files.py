"""Precision, recall and F1 are still not those of all test examples together.

verdict: wrong
"""

REPLACE = {
    "    total = measures(*map(sum, zip((0, 0, 0), *found)))\n": (
        "    each = [measures(*part) for part in found]\n"
        "    total = [sum(column) / len(each) for column in zip(*each)]\n"
    ),
}
