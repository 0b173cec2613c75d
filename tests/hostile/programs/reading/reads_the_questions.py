"""Opens the bank that it was started from.

question: testing/doubled
expect: crashed
"""

import os


def doubled(values):
    for folder in (".", "..", "/work", os.path.expanduser("~")):
        for name in ("questions/testing/doubled/checks.py", "checks.py"):
            try:
                print("ESCAPED", open(os.path.join(folder, name)).read())
            except OSError as error:
                last = error
    raise last
