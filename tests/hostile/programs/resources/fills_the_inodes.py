"""Creates files without end.

question: testing/doubled
expect: crashed
"""

import itertools


def doubled(values):
    for number in itertools.count():
        open(f"file{number}", "w").close()
