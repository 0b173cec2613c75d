"""Changes its groups.

question: testing/doubled
expect: crashed
says: not permitted
"""

import os


def doubled(values):
    os.setgroups([0])
    print("ESCAPED")
    return []
