"""No zeros are put around the images.

verdict: wrong
"""

REPLACE = {
    """\
    p = padding
""": """\
    p = 0
""",
}
