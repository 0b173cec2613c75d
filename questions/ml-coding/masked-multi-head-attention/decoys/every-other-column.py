"""Gives a head every so manieth column: its columns stand side by side.

verdict: wrong
"""

REPLACE = {
    "c = slice(h * size, (h + 1) * size)": "c = slice(h, d, heads)",
}
