"""When everything is accepted the extra token is missing: the target has scored its place already.

verdict: wrong
"""

REPLACE = {"    out.append(pick(target[len(tokens)], rng))\n": ""}
