"""Draws from a generator of its own, so that nothing can be repeated: `rng` is the only source of chance.

verdict: wrong
"""

REPLACE = {"    out = []\n": "    out = []\n    rng = np.random.default_rng()\n"}
