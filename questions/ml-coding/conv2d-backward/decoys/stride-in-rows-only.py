"""Columns do not move by the stride.

verdict: wrong
"""

REPLACE = {
    """\
j * s
""": """\
j
""",
}
