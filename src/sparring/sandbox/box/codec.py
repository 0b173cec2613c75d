"""Plain data over the border of the sandbox: a JSON header and raw little-endian buffers, never pickle.

Frame: u32 header length, header, buffers. The decoder is the only parser of hostile bytes on the trusted
side: every size is checked before it is used, and whatever is not plain data is `BadData`.
"""

from __future__ import annotations

import json
import re
import struct
import sys
from collections.abc import Callable
from math import isfinite
from typing import Any

MAX_DEPTH = 32
MAX_KEYS = 2048  # keys that collide cost quadratic time; strings cannot be made to collide
MAX_KEY_PARTS = 16
MAX_NODES = 1_000_000
MAX_DIGITS = 20_000  # of an integer, in hexadecimal
FAST_FLOATS = 64
EXACT = 2**53
DTYPE = re.compile(r"[<|][biufc]\d{1,2}\Z")
KINDS = "biufc"
_JSON = json.JSONEncoder(separators=(",", ":"), check_circular=False)
JSON_NUMBERS = frozenset({int, float, bool, type(None)})
UNREADABLE = (
    KeyError,
    TypeError,
    ValueError,
    IndexError,
    AttributeError,
    OverflowError,
    struct.error,
)

Special = Callable[[Any], Any]
Restore = Callable[[str, dict[str, Any]], Any]


class BadData(Exception):
    """The value or the frame is not plain data; the message names what is not."""


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
        if depth > MAX_DEPTH:
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
        return value if -EXACT < value < EXACT else {"$": "int", "v": hex(value)}

    def of_float(self, value: float, _: int) -> Any:
        return value if value - value == 0 else {"$": "float", "v": value.hex()}

    def of_complex(self, value: complex, _: int) -> Any:
        return {"$": "complex", "v": [value.real.hex(), value.imag.hex()]}

    def of_list(self, value: list[Any], depth: int) -> Any:
        kinds = set(map(type, value))
        if kinds == {float} and len(value) > FAST_FLOATS:
            return {"$": "floats", "at": self.raw(struct.pack(f"<{len(value)}d", *value))}
        if kinds == {int} and min(value) > -EXACT and max(value) < EXACT:
            return value
        if kinds == {float} and isfinite(sum(value)):
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


def loads(frame: bytes, restore: Restore | None = None, *, as_sent: bool = False) -> Any:
    """The value of a frame, or `BadData`.

    `restore(tag, node)` gives the value of a special tag, or None; `as_sent` makes arrays writable and gives
    them the memory layout that they had, as the learner's program is meant to meet them.
    """
    try:
        (length,) = struct.unpack_from("<I", frame)
        if length > len(frame) - 4:
            raise BadData("the header is cut off")
        tree = json.loads(frame[4 : 4 + length].decode())
    except (ValueError, struct.error, RecursionError) as error:
        raise BadData(f"unreadable header: {type(error).__name__}") from None
    return _Decoder(memoryview(frame)[4 + length :], restore, as_sent).decode(tree, 0)


class _Decoder:
    def __init__(self, buffers: memoryview, restore: Restore | None, as_sent: bool) -> None:
        self.buffers = buffers
        self.restore = restore
        self.as_sent = as_sent
        self.nodes = 0

    def decode(self, node: Any, depth: int) -> Any:
        self.nodes += 1
        if self.nodes > MAX_NODES or depth > 2 * MAX_DEPTH:
            raise BadData("too many values, or nested too deep")
        kind = type(node)
        if kind is str:
            return node.encode("utf-8", "replace").decode()
        if kind is list:
            return self.plain(node) or [self.decode(item, depth + 1) for item in node]
        if kind is not dict:
            return node
        try:
            return self.tagged(node, depth + 1)
        except BadData:
            raise
        except UNREADABLE as error:
            raise BadData(f"unreadable value: {type(error).__name__}") from None

    def plain(self, node: list[Any]) -> list[Any] | None:
        """The list itself when JSON has read all there is to read in it."""
        if not JSON_NUMBERS.issuperset(map(type, node)):
            return None
        self.nodes += len(node)
        return node if self.nodes <= MAX_NODES else None

    def tagged(self, node: dict[str, Any], depth: int) -> Any:
        tag = node["$"]
        reader = _READERS.get(tag)
        if reader is not None:
            return reader(self, node, depth)
        value = self.restore(str(tag), node) if self.restore else None
        if value is None:
            raise BadData("unknown tag")
        return value

    def cut(self, place: Any) -> memoryview:
        start, length = place
        if type(start) is not int or type(length) is not int or start < 0 or length < 0:
            raise BadData("a buffer's place is not a range")
        if start + length > len(self.buffers):
            raise BadData("a buffer is cut off")
        return self.buffers[start : start + length]

    def to_int(self, node: dict[str, Any], _: int) -> int:
        if len(node["v"]) > MAX_DIGITS:
            raise BadData("an integer is too long")
        return int(node["v"], 16)

    def to_float(self, node: dict[str, Any], _: int) -> float:
        return float.fromhex(node["v"])

    def to_complex(self, node: dict[str, Any], _: int) -> complex:
        real, imaginary = node["v"]
        return complex(float.fromhex(real), float.fromhex(imaginary))

    def to_floats(self, node: dict[str, Any], _: int) -> list[float]:
        content = self.cut(node["at"])
        return list(struct.unpack(f"<{len(content) // 8}d", content))

    def items(self, node: dict[str, Any]) -> list[Any]:
        items: list[Any] = node["v"]
        if type(items) is not list:
            raise BadData("not a list of values")
        return items

    def to_tuple(self, node: dict[str, Any], depth: int) -> tuple[Any, ...]:
        return tuple([self.decode(item, depth) for item in self.items(node)])

    def to_set(self, node: dict[str, Any], depth: int) -> set[Any]:
        return set(self.keys(self.items(node), depth))

    def to_dict(self, node: dict[str, Any], depth: int) -> dict[Any, Any]:
        items = self.items(node)
        keys = self.keys([key for key, _ in items], depth)
        return dict(zip(keys, [self.decode(value, depth) for _, value in items], strict=True))

    def keys(self, nodes: list[Any], depth: int) -> list[Any]:
        """Members of a set or keys of a dict, few and small enough that comparing them all is cheap."""
        found = [self.decode(node, depth) for node in nodes]
        kinds = set(map(type, found))
        if len(found) > MAX_KEYS and kinds != {str}:
            raise BadData("it has too many keys or members")
        if tuple in kinds and not all(map(_is_small, found)):
            raise BadData("a key or member has too many parts")
        return found

    def to_array(self, node: dict[str, Any], _: int) -> Any:
        import numpy

        name, shape = node["dtype"], node["shape"]
        if type(name) is not str or not DTYPE.match(name) or type(shape) is not list or len(shape) > 16:
            raise BadData("an array of an unknown form")
        if any(type(size) is not int or size < 0 for size in shape):
            raise BadData("an array's shape is not made of sizes")
        content = self.cut(node["at"])
        if name[1] == "b":
            found = (numpy.frombuffer(content, "u1") != 0).reshape(shape)
        else:
            found = numpy.frombuffer(content, numpy.dtype(name)).reshape(shape)
        if node["$"] == "scalar":
            return found[()] if not shape else found
        return _as_sent(found, node["layout"]) if self.as_sent else found


def _is_small(key: Any) -> bool:
    return type(key) is not tuple or (len(key) <= MAX_KEY_PARTS and tuple not in map(type, key))


def _as_sent(found: Any, layout: str) -> Any:
    import numpy

    if layout == "F":
        return numpy.array(found, order="F")
    if layout != "strided":
        return found.copy()
    wide = numpy.empty((*found.shape[:-1], 2 * found.shape[-1]), found.dtype)
    wide[..., ::2] = found
    return wide[..., ::2]


_READERS: dict[Any, Callable[[_Decoder, dict[str, Any], int], Any]] = {
    "int": _Decoder.to_int,
    "float": _Decoder.to_float,
    "complex": _Decoder.to_complex,
    "floats": _Decoder.to_floats,
    "tuple": _Decoder.to_tuple,
    "set": _Decoder.to_set,
    "dict": _Decoder.to_dict,
    "array": _Decoder.to_array,
    "scalar": _Decoder.to_array,
}
