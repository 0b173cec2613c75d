"""Goes on after a rejection: later drafts continue a text that is not there.

verdict: wrong
"""

REPLACE = {
    "        out.append(pick(rest, rng))\n        return out\n": "        out.append(pick(rest, rng))\n"
}
