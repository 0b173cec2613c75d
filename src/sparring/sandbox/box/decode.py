"""Reading a frame: the only parser of hostile bytes on the trusted side.

Every size and count is held against its budget before anything is parsed or copied, each byte is read once,
and whatever is not plain data is `BadData`.
"""

from __future__ import annotations

import json
import math
import re
import struct
from collections import Counter
from collections.abc import Callable
from typing import Any, NamedTuple

from sparring.sandbox.box.plain import LONG_INTEGER, BadData, Restore, TooMuch
from sparring.sandbox.limits import ANSWER

DTYPE = re.compile(r"[<|][biufc]\d{1,2}\Z")
SEPARATORS = (b",", b":", b"[", b"{")
PART_BYTES = 100  # about what one takes: from 32 for a number to 232 for a dict
LETTER_BYTES = 4
NUMBER_BYTES = 40
LEAST_WIDTH = 8  # of a number in an array: what opens it may widen it
WIDTHS = {"?": 1, "d": 8, "q": 8}
JSON_NUMBERS = frozenset({int, float, bool, type(None)})
UNREADABLE = (KeyError, TypeError, ValueError, IndexError, AttributeError, OverflowError, struct.error)


def loads(frame: bytes, restore: Restore | None = None, *, as_sent: bool = False) -> Any:
    """The value of a frame, or `BadData`.

    `restore(tag, node)` gives the value of a special tag, or None; `as_sent` makes arrays writable and gives
    them the memory layout that they had, as the learner's program is meant to meet them.
    """
    return weighed(frame, restore, as_sent=as_sent).value


class Weighed(NamedTuple):
    """A value that came in, with about as many bytes as it takes here, and its parts."""

    value: Any
    weight: int
    parts: int


def weighed(frame: bytes, restore: Restore | None = None, *, as_sent: bool = False) -> Weighed:
    """As `loads`, with what the value costs; nothing of it keeps the frame alive."""
    header, parts = _header(frame)
    try:
        tree = json.loads(header)
    except (ValueError, RecursionError) as error:
        raise BadData(f"unreadable header: {type(error).__name__}") from None
    decoder = _Decoder(memoryview(frame)[4 + len(header) :], restore, as_sent)
    value = decoder.decode(tree, 0)
    if decoder.read != len(decoder.buffers):
        raise BadData("there are bytes that nothing refers to")
    return Weighed(value, decoder.weight + LETTER_BYTES * len(header) + PART_BYTES * parts, parts)


def _header(frame: bytes) -> tuple[str, int]:
    """The header and the number of its parts, counted without parsing: a comma in a text counts as well."""
    if len(frame) < 4:
        raise BadData("there is no header")
    (length,) = struct.unpack_from("<I", frame)
    if length > len(frame) - 4:
        raise BadData("the header is cut off")
    if length > ANSWER.header_bytes:
        raise TooMuch(f"its plain values take more than {ANSWER.header_bytes >> 10} KiB")
    content = frame[4 : 4 + length]
    parts = sum(map(content.count, SEPARATORS))
    if parts > ANSWER.parts:
        raise TooMuch(f"it has more than {ANSWER.parts:,} parts")
    if not content.isascii():
        raise BadData("unreadable header: it is not ASCII")
    return content.decode("ascii"), parts


class _Decoder:
    """Buffers are read in the order in which they lie, each once, and copied: none can be counted twice."""

    def __init__(self, buffers: memoryview, restore: Restore | None, as_sent: bool) -> None:
        self.buffers = buffers
        self.restore = restore
        self.as_sent = as_sent
        self.read = 0
        self.numbers = 0
        self.weight = 0

    def decode(self, node: Any, depth: int) -> Any:
        if depth > 2 * ANSWER.depth:
            raise BadData("nested too deep")
        kind = type(node)
        if kind is str:
            return self.text(node)
        if kind is list:
            return self.items(node, depth)
        if kind is not dict:
            return node
        try:
            return self.tagged(node, depth + 1)
        except BadData:
            raise
        except UNREADABLE as error:
            raise BadData(f"unreadable value: {type(error).__name__}") from None

    def text(self, node: str) -> str:
        if len(node) > ANSWER.text:
            raise TooMuch(f"a text has more than {ANSWER.text >> 10} Ki characters")
        return node if node.isascii() else node.encode("utf-8", "replace").decode()

    def items(self, node: list[Any], depth: int) -> list[Any]:
        """The list itself when JSON has read all there is to read in it."""
        if JSON_NUMBERS.issuperset(map(type, node)):
            return node
        return [self.decode(item, depth + 1) for item in node]

    def tagged(self, node: dict[str, Any], depth: int) -> Any:
        tag = node["$"]
        known = _READERS.get(tag)
        if known is not None:
            reader, keys = known
            if node.keys() != keys:
                raise BadData("a value has parts that it should not have, or lacks one")
            return reader(self, node, depth)
        value = self.restore(str(tag), node) if self.restore else None
        if value is None:
            raise BadData("unknown tag")
        return value

    def cut(self, place: Any, count: int, width: int, cost: int = 1) -> memoryview:
        """The next buffer, of so many numbers of a width; `cost` is how often each one counts."""
        start, length = place
        if type(start) is not int or type(length) is not int or start != self.read or length < 0:
            raise BadData("a buffer is not where it should be")
        if start + length > len(self.buffers):
            raise BadData("a buffer is cut off")
        if length != count * width:
            raise BadData("a buffer is not as long as its form says")
        self.numbers += cost * count
        if self.numbers > ANSWER.numbers:
            raise TooMuch(f"it has more than {ANSWER.numbers:,} numbers")
        self.read += length
        return self.buffers[start : start + length]

    def to_int(self, node: dict[str, Any], _: int) -> int:
        if len(node["v"]) > ANSWER.digits + len("-0x"):
            raise BadData(LONG_INTEGER)
        return int(node["v"], 16)

    def to_float(self, node: dict[str, Any], _: int) -> float:
        return float.fromhex(node["v"])

    def to_complex(self, node: dict[str, Any], _: int) -> complex:
        real, imaginary = node["v"]
        return complex(float.fromhex(real), float.fromhex(imaginary))

    def to_numbers(self, node: dict[str, Any], _: int) -> Any:
        code = node["of"]
        width = WIDTHS[code]
        content = self.cut(node["at"], node["at"][1] // width, width, 2)
        found = list(struct.unpack(f"<{len(content) // width}{code}", content))
        self.weight += NUMBER_BYTES * len(found)
        return found

    def to_tuple(self, node: dict[str, Any], depth: int) -> tuple[Any, ...]:
        return tuple([self.decode(item, depth) for item in _listed(node["v"])])

    def to_set(self, node: dict[str, Any], depth: int) -> set[Any]:
        return set(_spread([self.decode(item, depth) for item in _listed(node["v"])]))

    def to_dict(self, node: dict[str, Any], depth: int) -> dict[Any, Any]:
        pairs = [(self.decode(key, depth), self.decode(value, depth)) for key, value in _listed(node["v"])]
        _spread([key for key, _ in pairs])
        return dict(pairs)

    def to_array(self, node: dict[str, Any], _: int) -> Any:
        import numpy

        name, shape = node["dtype"], node["shape"]
        if type(name) is not str or not DTYPE.match(name) or type(shape) is not list or len(shape) > 16:
            raise BadData("an array of an unknown form")
        if any(type(size) is not int or size < 0 for size in shape):
            raise BadData("an array's shape is not made of sizes")
        dtype = numpy.dtype("u1" if name[1] == "b" else name)
        content = self.cut(node["at"], math.prod(shape), dtype.itemsize)
        self.weight += max(len(content), LEAST_WIDTH * math.prod(shape))
        flat = numpy.frombuffer(content, dtype)
        found = (flat != 0 if name[1] == "b" else flat.copy()).reshape(shape)
        if node["$"] == "scalar":
            return found[()] if not shape else found
        return _as_sent(found, node["layout"]) if self.as_sent else found


def _listed(node: Any) -> list[Any]:
    if type(node) is not list:
        raise BadData("not a list of values")
    return node


def _spread(keys: list[Any]) -> list[Any]:
    """The keys, when a table of them is quick: Python's hash of a number or tuple can be aimed at.

    Equal hashes cost a comparison with every key before; hashes that differ cost a dozen steps at most.
    """
    if len(keys) > ANSWER.alike and max(Counter(map(hash, keys)).values()) > ANSWER.alike:
        raise BadData("too many keys or members have the same hash")
    return keys


def _as_sent(found: Any, layout: str) -> Any:
    import numpy

    if layout == "F":
        return numpy.array(found, order="F")
    if layout != "strided":
        return found
    wide = numpy.empty((*found.shape[:-1], 2 * found.shape[-1]), found.dtype)
    wide[..., ::2] = found
    return wide[..., ::2]


_V = frozenset({"$", "v"})
_ARRAY = frozenset({"$", "dtype", "shape", "layout", "at"})
_READERS: dict[Any, tuple[Callable[[_Decoder, dict[str, Any], int], Any], frozenset[str]]] = {
    "int": (_Decoder.to_int, _V),
    "float": (_Decoder.to_float, _V),
    "complex": (_Decoder.to_complex, _V),
    "numbers": (_Decoder.to_numbers, frozenset({"$", "of", "at"})),
    "tuple": (_Decoder.to_tuple, _V),
    "set": (_Decoder.to_set, _V),
    "dict": (_Decoder.to_dict, _V),
    "array": (_Decoder.to_array, _ARRAY),
    "scalar": (_Decoder.to_array, _ARRAY),
}
