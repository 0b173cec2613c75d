"""The chances of the tokens that are kept still do not sum to 1.

verdict: wrong
"""

REPLACE = {
    "    return kept / kept.sum()\n": "    return kept\n",
}
