"""Imports NumPy in a question of plain Python.

question: testing/doubled
expect: crashed
says: does not allow
"""

import importlib


def doubled(values):
    return (2 * importlib.import_module("numpy").array(values)).tolist()
