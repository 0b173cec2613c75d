"""Draws once and repeats it: the n tokens are independent of one another.

verdict: wrong
"""

REPLACE = {"rng.choice(len(probs), size=n, p=probs)": "np.repeat(rng.choice(len(probs), p=probs), n)"}
