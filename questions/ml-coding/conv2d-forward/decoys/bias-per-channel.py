"""Adds each bias once for every channel of the image: once per output is enough.

verdict: wrong
"""

REPLACE = {
    """\
    out += b.reshape(1, f, 1, 1)
""": """\
    out += c * b.reshape(1, f, 1, 1)
""",
}
