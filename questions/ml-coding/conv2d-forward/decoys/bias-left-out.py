"""The biases are left out.

verdict: wrong
"""

REPLACE = {
    """\
    out += b.reshape(1, f, 1, 1)
""": "",
}
