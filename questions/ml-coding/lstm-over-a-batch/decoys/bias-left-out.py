"""The biases are left out.

verdict: wrong
"""

REPLACE = {
    "hidden @ U + b": "hidden @ U",
}
