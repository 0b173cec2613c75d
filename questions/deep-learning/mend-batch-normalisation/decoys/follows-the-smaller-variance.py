"""The running variance follows the one over n and not over n − 1.

verdict: wrong
"""

REPLACE = {
    "        unbiased = variance * n / (n - 1)\n": "        unbiased = variance\n",
}
