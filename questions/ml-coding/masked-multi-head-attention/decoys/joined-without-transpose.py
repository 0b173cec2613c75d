"""Joins the heads without moving their axis back, so that tokens and heads are mixed.

verdict: wrong
"""

REPLACE = {
    "        out[b, :N] = joined @ W_o": """\
        mixed = joined.reshape(N, heads, size).swapaxes(0, 1).reshape(N, d)
        out[b, :N] = mixed @ W_o""",
}
