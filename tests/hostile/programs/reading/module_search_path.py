"""Looks for the packages of the learner's environment.

question: testing/doubled
expect: wrong
"""

import importlib.util
import os
import sys


def doubled(values):
    folders = [*sys.path, os.path.join(os.path.dirname(os.__file__), "site-packages")]
    for folder in folders:
        for name in ("pytest", "pip", "click", "sklearn"):
            try:
                open(os.path.join(folder, name, "__init__.py")).read()
                print("ESCAPED", name)
            except OSError:
                pass
    return []
