"""The forget gate is left out, so that the cell adds up.

verdict: wrong
"""

REPLACE = {
    "f * state + i * g": "state + i * g",
}
