"""The first reading within the age is used: the latest one counts.

verdict: wrong
"""

REPLACE = {
    "        if place < 0:": """\
        while place > 0 and day - days[key][place - 1] <= max_age:
            place -= 1
        if place < 0:"""
}
