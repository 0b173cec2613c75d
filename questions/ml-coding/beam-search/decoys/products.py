"""Multiplies probabilities, which underflow: add logarithms.

verdict: wrong
"""

REPLACE = {
    "from math import inf\n": "from math import exp, inf, log\n",
    "total + logp": "log(exp(total) * exp(logp)) if exp(total) * exp(logp) else -inf",
}
