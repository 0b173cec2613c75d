"""W_o is left out, so the heads are joined and never mixed.

verdict: wrong
"""

REPLACE = {
    "joined @ W_o": "joined",
}
