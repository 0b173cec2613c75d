"""The sharpness of attention still does not fit the width of a head.

verdict: wrong
"""

REPLACE = {
    "    width = X.shape[-1] // heads\n": "    width = X.shape[-1]\n",
}
