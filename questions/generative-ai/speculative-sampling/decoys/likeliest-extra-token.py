"""The extra token is the target's likeliest: it is drawn.

verdict: wrong
"""

REPLACE = {"out.append(pick(target[len(tokens)], rng))": "out.append(int(np.argmax(target[len(tokens)])))"}
