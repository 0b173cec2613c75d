"""What crosses the border of the sandbox: plain data, as a JSON header and raw little-endian buffers.

Frame: u32 header length, header, buffers in the order in which the header names them. A value that JSON does
not know is a node {"$": tag, …}.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sparring.sandbox.limits import ANSWER

LONG_INTEGER = f"an integer has more than {ANSWER.digits} hexadecimal digits"

Special = Callable[[Any], Any]
Restore = Callable[[str, dict[str, Any]], Any]


class BadData(Exception):
    """The value or the frame is not plain data; the message names what is not."""


class TooMuch(BadData):
    """It would be plain data, but more than the judge reads."""
