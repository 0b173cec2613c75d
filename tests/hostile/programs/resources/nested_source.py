"""Evaluates source text that is nested too deep.

question: testing/doubled
expect: crashed | too_big
"""


def doubled(values):
    return eval("(" * 100_000 + ")" * 100_000)
