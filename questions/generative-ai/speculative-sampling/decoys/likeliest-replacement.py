"""The replacement does not have the shares of target minus draft, as when the likeliest is taken: draw it.

verdict: wrong
"""

REPLACE = {"out.append(pick(rest, rng))": "out.append(int(np.argmax(rest)))"}
