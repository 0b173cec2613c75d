"""One random number decides about all tokens: each has its own.

verdict: wrong
"""

REPLACE = {"    out = []\n": "    out = []\n    u = rng.random()\n", "        u = rng.random()\n": ""}
