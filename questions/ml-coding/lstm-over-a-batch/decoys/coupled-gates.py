"""The input gate is 1 minus the forget gate, as in a GRU: it has a block of its own.

verdict: wrong
"""

REPLACE = {
    "f * state + i * g": "f * state + (1 - f) * g",
}
