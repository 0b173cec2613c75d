"""An unseen category counts as the first one: its block is all zeros.

verdict: wrong
"""

REPLACE = {
    "                if value in place:\n                    block[place[value]] = 1": """\
                if block and value is not None:
                    block[place.get(value, 0)] = 1"""
}
