"""Gives each gate every fourth column: its k columns stand side by side.

verdict: wrong
"""

REPLACE = {
    "z = x @ W + hidden @ U + b": "z = (x @ W + hidden @ U + b).reshape(k, 4).T.ravel()",
}
