"""Draws at temperature 0 as at temperature 1: it means the token with the largest logit.

verdict: wrong
"""

REPLACE = {"return np.repeat(np.argmax(z), n)": "temperature = 1.0"}
