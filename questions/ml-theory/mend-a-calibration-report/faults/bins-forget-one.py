"""Predictions of exactly 1 are still in no bin.

verdict: wrong
"""

REPLACE = {
    "            if low <= p < high or p == high == 1:\n": "            if low <= p < high:\n",
}
