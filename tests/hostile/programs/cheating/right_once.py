"""Answers rightly once, then wrongly.

question: testing/doubled
expect: wrong
"""

calls = []


def doubled(values):
    calls.append(1)
    return [2.0 * value for value in values] if len(calls) == 1 else []
