"""The table still does not have the mean of a bin's probabilities.

verdict: wrong
"""

REPLACE = {
    ("    for group in groups:\n        if group:\n            predicted = mean([p for p, _ in group])\n"): (
        "    for i, group in enumerate(groups):\n"
        "        if group:\n"
        "            predicted = (i + 0.5) / len(groups)\n"
    ),
}
