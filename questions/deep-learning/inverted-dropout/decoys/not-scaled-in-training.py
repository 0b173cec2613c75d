"""Kept entries are not multiplied by 1 / (1 − p), so the output is too small on average.

verdict: wrong
"""

REPLACE = {
    """\
        mask = mask / (1 - p)
""": "",
}
