"""Reads a file through a link of its own.

question: testing/doubled
expect: crashed
"""

import os


def doubled(values):
    os.symlink("/secret/file", "link")
    return open("link").read()
