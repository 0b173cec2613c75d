"""The one place that makes a value such that every reader of JSON and every database takes it."""

from __future__ import annotations

import math
import re
from typing import Any

UNSTORABLE = re.compile("[\x00\ud800-\udfff]")  # Postgres has no NUL, UTF-8 has no lone surrogates
LARGEST = 2**63
DEEPEST = 64


def storable(value: Any, depth: int = 0) -> Any:
    """The value as plain JSON data; what JSON or a database cannot hold is written out as text.

    NUL becomes `\\x00`, half a surrogate pair `\\ud800`, a float that is not finite its name, an integer
    beyond 64 bits its hexadecimal digits; doing it twice changes nothing.
    """
    if isinstance(value, str):
        return UNSTORABLE.sub(_written, str.__str__(value))
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, int):
        return value if -LARGEST <= value < LARGEST else hex(value)
    if isinstance(value, float):
        return value if math.isfinite(value) else _name(value)
    if depth < DEEPEST and isinstance(value, dict):
        return {str(storable(key)): storable(item, depth + 1) for key, item in value.items()}
    if depth < DEEPEST and isinstance(value, (list, tuple)):
        return [storable(item, depth + 1) for item in value]
    return f"<{type(value).__name__}>"


def _written(found: re.Match[str]) -> str:
    code = ord(found[0])
    return f"\\u{code:04x}" if code else "\\x00"


def _name(value: float) -> str:
    return "NaN" if value != value else "Infinity" if value > 0 else "-Infinity"
