"""Imports a library past the rule.

question: testing/centered
expect: crashed
says: does not allow
"""

import importlib


def centered(X):
    return importlib.import_module("sklearn.preprocessing").scale(X, with_std=False)
