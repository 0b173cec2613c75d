"""Writing a frame: plain data only, never pickle."""

from __future__ import annotations

import json
import math
import struct
import sys
from collections.abc import Callable
from typing import Any

from sparring.sandbox.box.plain import LONG_INTEGER, BadData, Special
from sparring.sandbox.limits import ANSWER

FAST_NUMBERS = 16
EXACT = 2**53
WIDE = 2**63
KINDS = "biufc"
_JSON = json.JSONEncoder(separators=(",", ":"), check_circular=False)


def dumps(value: object, special: Special | None = None) -> bytes:
    """A frame; `special(x)` may give the tagged form of a value that is not plain data, or None."""
    encoder = _Encoder(special)
    tree = encoder.encode(value, 0)
    header = _JSON.encode(tree).encode()
    return b"".join([struct.pack("<I", len(header)), header, *encoder.buffers])


class _Encoder:
    def __init__(self, special: Special | None) -> None:
        self.special = special
        self.buffers: list[bytes] = []
        self.offset = 0

    def raw(self, content: bytes) -> list[int]:
        place = [self.offset, len(content)]
        self.offset += len(content)
        self.buffers.append(content)
        return place

    def encode(self, value: Any, depth: int) -> Any:
        if value is None or type(value) in (bool, str):
            return value
        if depth > ANSWER.depth:
            raise BadData("it is nested too deep")
        form = _FORMS.get(type(value))
        if form is not None:
            return form(self, value, depth + 1)
        numpy = sys.modules.get("numpy")
        if numpy is not None and isinstance(value, (numpy.ndarray, numpy.generic)):
            return self.of_array(value, numpy)
        tagged = self.special(value) if self.special else None
        if tagged is None:
            raise BadData(f"a value of type {type(value).__name__} is not plain data")
        return tagged

    def of_int(self, value: int, _: int) -> Any:
        if -EXACT < value < EXACT:
            return value
        if value.bit_length() > 4 * ANSWER.digits:
            raise BadData(LONG_INTEGER)
        return {"$": "int", "v": hex(value)}

    def of_float(self, value: float, _: int) -> Any:
        return value if value - value == 0 else {"$": "float", "v": value.hex()}

    def of_complex(self, value: complex, _: int) -> Any:
        return {"$": "complex", "v": [value.real.hex(), value.imag.hex()]}

    def of_list(self, value: list[Any], depth: int) -> Any:
        kinds = set(map(type, value))
        packed = _packed(value, kinds) if len(value) > FAST_NUMBERS else None
        if packed is not None:
            return {"$": "numbers", "of": packed[0], "at": self.raw(packed[1])}
        if kinds == {int} and min(value) > -EXACT and max(value) < EXACT:
            return value
        if kinds == {float} and math.isfinite(sum(value)):
            return value
        return [self.encode(item, depth) for item in value]

    def of_tuple(self, value: tuple[Any, ...], depth: int) -> Any:
        return {"$": "tuple", "v": [self.encode(item, depth) for item in value]}

    def of_set(self, value: Any, depth: int) -> Any:
        return {"$": "set", "v": [self.encode(item, depth) for item in value]}

    def of_dict(self, value: dict[Any, Any], depth: int) -> Any:
        pairs = [[self.encode(key, depth), self.encode(item, depth)] for key, item in value.items()]
        return {"$": "dict", "v": pairs}

    def of_array(self, value: Any, numpy: Any) -> Any:
        dtype = value.dtype
        if dtype.kind not in KINDS or dtype.itemsize > 16:
            raise BadData(f"an array of dtype {dtype} is not plain data")
        little = dtype.newbyteorder("<")
        content = numpy.ascontiguousarray(value).astype(little, copy=False).tobytes()
        return {
            "$": "scalar" if isinstance(value, numpy.generic) else "array",
            "dtype": little.str.replace("=", "<"),
            "shape": list(numpy.shape(value)),
            "layout": _layout(value),
            "at": self.raw(content),
        }


def _packed(value: list[Any], kinds: set[type]) -> tuple[str, bytes] | None:
    """A list of numbers of one kind as its code and its bytes: no parser need read them one by one."""
    if kinds == {bool}:
        return "?", bytes(value)
    if kinds == {float}:
        return "d", struct.pack(f"<{len(value)}d", *value)
    if kinds == {int} and min(value) >= -WIDE and max(value) < WIDE:
        return "q", struct.pack(f"<{len(value)}q", *value)
    return None


def _layout(value: Any) -> str:
    if value.ndim == 0 or value.flags.c_contiguous:
        return "C"
    return "F" if value.flags.f_contiguous else "strided"


_FORMS: dict[type, Callable[[_Encoder, Any, int], Any]] = {
    int: _Encoder.of_int,
    float: _Encoder.of_float,
    complex: _Encoder.of_complex,
    list: _Encoder.of_list,
    tuple: _Encoder.of_tuple,
    set: _Encoder.of_set,
    frozenset: _Encoder.of_set,
    dict: _Encoder.of_dict,
}
