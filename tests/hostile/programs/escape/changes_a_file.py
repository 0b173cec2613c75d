"""Empties, renames and removes a file of the learner's.

question: testing/doubled
expect: crashed
"""

import os


def doubled(values):
    last = None
    for change in (lambda path: os.truncate(path, 0), lambda path: os.rename(path, path + "2"), os.unlink):
        try:
            change("/secret/file")
            print("ESCAPED")
        except OSError as error:
            last = error
    raise last
