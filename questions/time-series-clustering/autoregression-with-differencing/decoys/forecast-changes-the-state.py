"""A forecast is kept as if it had been observed: the next call goes on from it.

verdict: wrong
"""

REPLACE = {
    "w = list(self.levels[-1])": "w = self.kept",
    "        w = self.levels[-1]\n": "        w = self.levels[-1]\n        self.kept = list(w)\n",
}
