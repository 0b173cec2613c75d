"""Each block has one more column, for unseen values: they get zeros alone.

verdict: wrong
"""

REPLACE = {
    "                if value in place:\n                    block[place[value]] = 1": """\
                block.append(0)
                block[place.get(value, -1)] = 1"""
}
