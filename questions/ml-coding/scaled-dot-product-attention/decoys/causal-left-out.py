"""The causal mask is left out, so that queries see later keys.

verdict: wrong
"""

REPLACE = {
    "    if causal:": "    if False:",
}
