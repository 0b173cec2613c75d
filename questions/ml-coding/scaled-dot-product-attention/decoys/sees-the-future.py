"""The causal mask is upside down: a query sees what comes later instead of what came before.

verdict: wrong
"""

REPLACE = {
    "j <= i + m - n": "j >= i + m - n",
}
