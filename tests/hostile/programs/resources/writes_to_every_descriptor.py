"""Floods standard error, past Python.

question: testing/doubled
expect: too_big
says: printed
"""

import os


def doubled(values):
    while True:
        os.write(2, b"x" * 65536)
