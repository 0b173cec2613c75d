"""Gives the asked name to a number.

question: testing/doubled
expect: crashed
says: not callable
"""

doubled = 2
