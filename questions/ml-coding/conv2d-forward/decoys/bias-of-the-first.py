"""All filters get the first one's bias.

verdict: wrong
"""

REPLACE = {
    "b.reshape(1, f, 1, 1)": "b[0]",
}
