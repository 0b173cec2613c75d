"""The KL term is the plain log-ratio, which may be negative: e^d − d − 1 is asked for.

verdict: wrong
"""

REPLACE = {"kl = np.exp(delta) - delta - 1.0": "kl = -delta"}
