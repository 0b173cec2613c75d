"""Replaces the built-in comparisons.

question: testing/doubled
expect: wrong
"""

import builtins
import math

builtins.abs = lambda value: 0.0
builtins.all = builtins.any = lambda values: True
math.isclose = lambda *arguments, **options: True


def doubled(values):
    return [0.0 for _ in values]
