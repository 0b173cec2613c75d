"""Sorts the list that it is given, in place: it should stay as it was, and the medians come in its order.

verdict: wrong
"""

REPLACE = {
    "        out = []\n": "        out = []\n        values.sort()\n",
}
