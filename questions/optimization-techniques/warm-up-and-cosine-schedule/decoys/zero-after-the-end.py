"""After the last step the rate is 0: it stays at the floor.

verdict: wrong
"""

REPLACE = {
    """\
        return floor
""": """\
        return floor if step == total else 0.0
""",
}
