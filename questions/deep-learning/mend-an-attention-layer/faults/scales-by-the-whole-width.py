"""Attention with several heads is still flatter than it should be.

verdict: wrong
"""

REPLACE = {
    "    width = X.shape[-1] // heads\n": "    width = X.shape[-1]\n",
}
