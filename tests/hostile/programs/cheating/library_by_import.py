"""Imports a library that would give the answer away.

question: testing/centered
expect: forbidden
says: allows
"""

import sklearn.preprocessing


def centered(X):
    return sklearn.preprocessing.scale(X, with_std=False)
