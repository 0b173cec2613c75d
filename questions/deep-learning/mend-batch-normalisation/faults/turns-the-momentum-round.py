"""The running estimates still do not move by `momentum` towards a batch's.

verdict: wrong
"""

REPLACE = {
    "        m = self.momentum\n": "        m = 1 - self.momentum\n",
}
