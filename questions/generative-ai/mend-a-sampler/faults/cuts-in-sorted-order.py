"""Tokens that are cut are still more likely than some that are kept.

verdict: wrong
"""

REPLACE = {
    "    kept[order] = before < top_p\n": "    kept[:] = before < top_p\n",
}
