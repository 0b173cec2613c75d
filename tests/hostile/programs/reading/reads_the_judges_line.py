"""Reads from its own line to the judge, for inputs that are still to come.

question: testing/doubled
expect: wrong | too_slow | malformed
"""

import os
import select


def doubled(values):
    while select.select([3], [], [], 0.2)[0]:
        print("ESCAPED", os.read(3, 65536))
    return []
