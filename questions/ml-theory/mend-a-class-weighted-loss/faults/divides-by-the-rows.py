"""The loss is still not a weighted mean of the examples that count.

verdict: wrong
"""

REPLACE = {
    "    share = share / total\n": "    share = share / len(labels)\n",
}
