"""Every class is dealt out from the first fold on, so the surplus rows of all classes meet there.

verdict: wrong
"""

REPLACE = {
    "    for group in groups:\n": "    for group in groups:\n        dealt = 0\n",
}
