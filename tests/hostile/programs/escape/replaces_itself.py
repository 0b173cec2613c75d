"""Replaces itself by a shell.

question: testing/doubled
expect: crashed
"""

import os


def doubled(values):
    os.execv("/bin/sh", ["sh", "-c", "echo ESCAPED"])
