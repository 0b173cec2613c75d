"""Padded places have an output: it is 0 there.

verdict: wrong
"""

REPLACE = {
    "        out[b, :N] = joined @ W_o": """\
        out[b, :N] = joined @ W_o
        out[b, N:] = values[b, N:] @ W_o""",
}
