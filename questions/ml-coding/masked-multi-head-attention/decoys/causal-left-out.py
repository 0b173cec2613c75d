"""The causal mask is left out, so that tokens see later ones.

verdict: wrong
"""

REPLACE = {
    "if causal:": "if False:",
}
