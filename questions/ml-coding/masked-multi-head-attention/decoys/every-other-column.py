"""Gives each head columns that lie `heads` apart: its columns stand side by side.

verdict: wrong
"""

REPLACE = {
    "c = slice(h * size, (h + 1) * size)": "c = slice(h, d, heads)",
}
