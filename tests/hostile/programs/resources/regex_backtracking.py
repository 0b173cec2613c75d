"""Matches a regular expression in exponential time.

question: testing/doubled
expect: too_slow
says: CPU time
"""

import re


def doubled(values):
    return re.match(r"(a+)+$", "a" * 40 + "b")
