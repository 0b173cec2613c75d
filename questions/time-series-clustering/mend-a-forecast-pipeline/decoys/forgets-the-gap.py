"""Fits on days whose value is not known when the first forecast is made.

verdict: wrong
"""

REPLACE = {
    "    made = n - n_test - horizon\n": "    made = n - n_test - 1\n",
}
