"""In evaluation the output is multiplied by 1 − p too: inverted dropout leaves it as it is.

verdict: wrong
"""

REPLACE = {
    """\
    return x * mask, mask
""": """\
    else:
        mask = mask * (1 - p)
    return x * mask, mask
""",
}
