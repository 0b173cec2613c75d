"""After the last step the rate rises again, as the cosine does: hold it at the floor.

verdict: wrong
"""

REPLACE = {
    """\
    if step >= total:
        return floor
""": "",
}
