"""The values of earlier calls are forgotten: the median is of all values so far.

verdict: wrong
"""

REPLACE = {
    "        out = []\n": "        out = []\n        if values:\n            self.low, self.high = [], []\n",
}
