"""A box that was suppressed suppresses others too: only boxes that are kept do.

verdict: wrong
"""

REPLACE = {
    "            continue\n        kept.append(i)\n": "            pass\n        else:\n            kept.append(i)\n",
}
