"""A request without a value still does not get the score of one with the default.

verdict: wrong
"""

REPLACE = {
    "            values[name] = default\n": "            values[name] = 0.0\n",
}
