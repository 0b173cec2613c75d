"""Refuses imports of libraries that the question does not allow, with a sentence that says so."""

from __future__ import annotations

import importlib.abc
import sys
from typing import Any

GENERATED = "_sysconfigdata_"  # part of the standard library, though not of its list


class Absent(importlib.abc.MetaPathFinder):
    """The message for a learner; at level `process` it is also all that stands in the way."""

    def __init__(self, allowed: set[str]) -> None:
        self.allowed = allowed

    def find_spec(self, name: str, *_: Any) -> None:
        top = name.partition(".")[0]
        if top not in self.allowed and top not in sys.stdlib_module_names and not top.startswith(GENERATED):
            raise ModuleNotFoundError(f"this question does not allow {top!r}", name=name)


def forbid_all_but(allowed: list[str]) -> None:
    """Puts the rule before every other way of finding a module."""
    sys.meta_path.insert(0, Absent(set(allowed)))
