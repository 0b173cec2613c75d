"""Serves calls to the learner's program from a pipe or socket; runs in the sandbox, nothing here is trusted.

Requests are dicts {do: load | get | call | take, …};
answers are {ended: value | raised | memory | unsendable, …}.
"""

from __future__ import annotations

import contextlib
import gc
import itertools
import linecache
import os
import re
import struct
import sys
import traceback
import types
from typing import Any

from sparring.sandbox.box import codec
from sparring.sandbox.box.lines import LineTimes

FILE = "submission.py"
KNOWN_MODULES = ("builtins", "numpy.linalg", "numpy.exceptions")
CHUNK = 1 << 20


def serve(read_fd: int, write_fd: int) -> None:
    """Answers requests until the other side closes; `load` must come first."""
    sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]  # lines survive the end of it all
    served = Served()
    while True:
        (length,) = struct.unpack("<I", _read(read_fd, 4))
        request = codec.loads(_read(read_fd, length), served.restore, as_sent=True)
        answer = served.answer(request)
        _write(write_fd, struct.pack("<I", len(answer)) + answer)


def _read(fd: int, count: int) -> bytes:
    found = bytearray()
    while len(found) < count:
        piece = os.read(fd, min(CHUNK, count - len(found)))
        if not piece:
            os._exit(0)
        found += piece
    return bytes(found)


def _write(fd: int, content: bytes) -> None:
    left = memoryview(content)
    while left:
        left = left[os.write(fd, left) :]


class _Missing(Exception):
    """The name that was asked for is not there."""


class Served:
    """The learner's module and the objects that stay here, each behind a number."""

    def __init__(self) -> None:
        self.module = types.ModuleType("submission")
        self.module.__file__ = FILE
        self.objects: dict[int, Any] = {}
        self.lines = LineTimes(FILE)
        sys.modules["submission"] = self.module

    def answer(self, request: dict[str, Any]) -> bytes:
        try:
            found = self.perform(request)
            _flush()
            return codec.dumps({"ended": "value"} | found, self.special)
        except MemoryError:
            gc.collect()
            return codec.dumps({"ended": "memory"})
        except codec.BadData as error:
            return codec.dumps({"ended": "unsendable", "message": str(error)[:500]})
        except _Missing as error:
            return codec.dumps({"ended": "missing", "message": str(error)[:500]})
        except BaseException as error:  # noqa: BLE001 - whatever the learner's program raises is an answer
            _flush()
            return codec.dumps(_raised(error))

    def perform(self, request: dict[str, Any]) -> dict[str, Any]:
        if request["do"] == "load":
            self.load(request["source"], request["entry"])
            return {"value": None}
        if request["do"] == "trace":
            return {"value": self.trace(request["on"])}
        target = self.objects[request["on"]] if request["on"] else self.module
        if request["do"] == "take":
            return {"value": _taken(target, request["first"], request["end"])}
        try:
            found = getattr(target, request["name"])
        except AttributeError as error:
            raise _Missing(str(error)) from error
        if request["do"] == "get":
            return {"value": found}
        kept, value = _called(found, request["arguments"], request["keywords"])
        return {"value": value, "arguments": list(kept)} if request["back"] else {"value": value}

    def trace(self, on: bool) -> list[list[float]] | None:
        if not on:
            return self.lines.stop()
        self.lines.start()
        return None

    def load(self, source: str, entry: str) -> None:
        lines = re.split(
            r"(?<=\n)", source.replace("\r\n", "\n").replace("\r", "\n")
        )  # what Python calls a line
        linecache.cache[FILE] = (len(source), None, lines, FILE)
        exec(compile(source, FILE, "exec", dont_inherit=True), self.module.__dict__)
        if not hasattr(self.module, entry):
            raise _Missing(f"there is no {entry!r} at the top level of your file")

    def special(self, value: Any) -> dict[str, Any]:
        number = next((known for known, held in self.objects.items() if held is value), None)
        if number is None:
            number = len(self.objects) + 1
            self.objects[number] = value
        return {"$": "object", "number": number, "type": type(value).__name__[:80]}

    def restore(self, tag: str, node: dict[str, Any]) -> Any:
        if tag == "object":
            return self.objects[node["number"]]
        if tag != "rng":
            return None
        if "numpy" in sys.modules:
            return sys.modules["numpy"].random.default_rng(node["seed"])
        import random

        return random.Random(node["seed"])


def _called(function: Any, arguments: list[Any], keywords: dict[str, Any]) -> tuple[Any, Any]:
    """The arguments that were handed over, and the value.

    While the program runs only `zip` itself holds the first: what the program finds in our frames and
    replaces there is not what is compared.
    """
    values = map(lambda given: function(*given, **keywords), (arguments,))  # noqa: C417 - no frame of ours
    return next(zip((tuple(arguments),), values))  # noqa: B905 - strict would hide a StopIteration


def _taken(values: Any, first: int, end: int) -> list[Any]:
    """What an iterator gives next, from one place until before another; fewer values where it ends."""
    if not hasattr(type(values), "__next__"):
        raise _Missing(f"an object of type {type(values).__name__[:80]} is no generator and no iterator")
    return list(itertools.islice(values, first, end))


def _flush() -> None:
    with contextlib.suppress(Exception):  # the learner may have replaced or closed them
        sys.stdout.flush()
        sys.stderr.flush()


def _raised(error: BaseException) -> dict[str, Any]:
    names = [kind.__name__ for kind in type(error).__mro__ if kind.__module__ in KNOWN_MODULES]
    return {
        "ended": "raised",
        "names": names,
        "kind": type(error).__name__[:80],
        "message": _message(error),
        "trace": _own_lines(error),
    }


def _message(error: BaseException) -> str:
    try:
        return str(error)[:500]
    except Exception:  # noqa: BLE001 - a __str__ of the learner's
        return ""


def _own_lines(error: BaseException) -> str:
    """The traceback without our frames: it starts at the first line of the learner's."""
    step = error.__traceback__
    while step is not None and step.tb_frame.f_code.co_filename != FILE:
        step = step.tb_next
    try:
        return "".join(traceback.format_exception(type(error), error, step, limit=8))[-4000:]
    except Exception:  # noqa: BLE001 - a __repr__ of the learner's
        return ""
