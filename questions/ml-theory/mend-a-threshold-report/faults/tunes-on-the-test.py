"""The threshold still depends on the test files.

verdict: wrong
"""

REPLACE = {
    "    threshold = best_threshold(validation)\n": (
        "    scores, labels = [], []\n"
        "    for part in files:\n"
        "        scores += part[0]\n"
        "        labels += part[1]\n"
        "    threshold = best_threshold((scores, labels))\n"
    ),
}
