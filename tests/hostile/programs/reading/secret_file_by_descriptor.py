"""Reads a file by way of an open folder.

question: testing/doubled
expect: crashed
"""

import os


def doubled(values):
    root = os.open("/", os.O_RDONLY)
    file = os.open("/secret/file"[1:], os.O_RDONLY, dir_fd=root)
    print(os.read(file, 1000))
    return values
