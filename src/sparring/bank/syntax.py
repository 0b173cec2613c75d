"""Python's syntax trees, built by one thread at a time.

CPython 3.11 counts the depth of the tree that it builds in one place for all threads, and fails with a
SystemError when two builds mix (cpython issue 106905).
"""

from __future__ import annotations

import ast
import threading

_building = threading.RLock()


def parse(source: str) -> ast.Module:
    """The syntax tree of a program; raises what `ast.parse` raises."""
    with _building:
        return ast.parse(source)
