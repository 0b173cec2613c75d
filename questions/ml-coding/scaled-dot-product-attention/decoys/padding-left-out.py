"""The padding mask is left out, so that padded keys get weight.

verdict: wrong
"""

REPLACE = {
    """\
    seen &= real[:, None, :]
""": "",
}
