"""Adds a line to a module that everybody imports.

question: testing/doubled
expect: crashed
"""

import os


def doubled(values):
    open(os.__file__, "a").write("\nprint('ESCAPED')\n")
    return []
