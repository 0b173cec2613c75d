"""Imports the judge's own modules.

question: testing/doubled
expect: crashed
"""

import importlib


def doubled(values):
    module = importlib.import_module("sparring.judge.run")
    print("ESCAPED", module)
    return []
