"""The input gate is left out.

verdict: wrong
"""

REPLACE = {
    "f * state + i * g": "f * state + g",
}
