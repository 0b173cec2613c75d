"""The weights with which a token gathers from others still do not sum to one.

verdict: wrong
"""

REPLACE = {
    "exponentials.sum(axis=-1, keepdims=True)": "exponentials.sum(axis=-2, keepdims=True)",
}
