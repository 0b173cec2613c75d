"""Accepts the target's likeliest token only, which is greedy decoding.

verdict: wrong
"""

REPLACE = {"if u < ratio:": "if token == np.argmax(p):"}
