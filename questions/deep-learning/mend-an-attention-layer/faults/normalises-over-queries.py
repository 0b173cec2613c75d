"""What a token gathers is still not weighted with shares over what it sees.

verdict: wrong
"""

REPLACE = {
    "exponentials.sum(axis=-1, keepdims=True)": "exponentials.sum(axis=-2, keepdims=True)",
}
