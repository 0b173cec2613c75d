"""The median of an even number of values is one of the two in the middle: it is their mean.

verdict: wrong
"""

REPLACE = {
    """\
    if len(values) % 2:
        return values[half]
    return (values[half - 1] + values[half]) / 2
""": """\
    return values[half]
"""
}
VARY = {"return values[half]": ["return values[(len(values) - 1) // 2]"]}
