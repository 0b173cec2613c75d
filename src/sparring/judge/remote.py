"""The trusted side's view of a child: calls go in, plain data comes back, objects stay behind handles."""

from __future__ import annotations

import random
from typing import Any

import numpy as np

from sparring.checking.answer import TAKEN, Answer, Call, Pictured, Raised, RemoteObject, opened
from sparring.checking.verdict import Verdict
from sparring.sandbox.box import codec
from sparring.sandbox.child import Cause, Child, Ended
from sparring.sandbox.limits import RUN

MAX_NAMES = 16
LEAST_CPU = 1e-3
FIELDS = {
    "value": {"ended", "value"},
    "raised": {"ended", "names", "kind", "message", "trace"},
    "memory": {"ended"},
    "unsendable": {"ended", "message"},
    "missing": {"ended", "message"},
}
VERDICTS = {
    Cause.CPU: Verdict.TOO_SLOW,
    Cause.WALL: Verdict.TOO_SLOW,
    Cause.TOTAL: Verdict.TOO_SLOW,
    Cause.MEMORY: Verdict.TOO_BIG,
    Cause.OUTPUT: Verdict.TOO_BIG,
    Cause.FRAME: Verdict.TOO_BIG,
    Cause.EXIT: Verdict.CRASHED,
    Cause.SIGNAL: Verdict.CRASHED,
    Cause.REFUSED: Verdict.FORBIDDEN,
}


class Stop(BaseException):
    """Ends a check with a verdict; not an Exception, so that no check can swallow it.

    `alive` says whether the child can take further calls, `cause` why it was ended.
    """

    def __init__(
        self, verdict: Verdict, reason: str, *, alive: bool = False, cause: Cause | None = None
    ) -> None:
        super().__init__(reason)
        self.verdict = verdict
        self.reason = reason
        self.alive = alive
        self.cause = cause


def said(error: BaseException) -> str:
    """What an exception says; what it holds may be impossible to write, as an integer of 5,000 digits is."""
    kind = type(error).__name__
    try:
        text = str(error)[:500]
    except Exception:  # noqa: BLE001 - whatever it holds, there must be a sentence
        return kind
    return f"{kind}: {text}" if text else kind


class Remote:
    """Speaks the protocol with one child and keeps the log of calls since `forget`.

    Checks draw the inputs that they send from `seed` too. `cpu_limit` is for all calls together since `spent`
    was 0; without it each call has the child's own.
    """

    def __init__(self, child: Child, seed: str = "") -> None:
        self.child = child
        self.seed = seed
        self.calls: list[Call] = []
        self.cpu_limit: float | None = None
        self.spent = 0.0
        self.weight = 0
        self.parts = 0

    def load(self, source: str, entry: str) -> None:
        """Runs the module's top level over there; `entry` must then be among its names."""
        self._request({"do": "load", "source": source, "entry": entry}, Call("import"))

    def trace(self, on: bool) -> Any:
        """Starts timing the learner's lines, or ends it and gives rows of line, hits and seconds."""
        return self._request({"do": "trace", "on": on}, Call("trace")).get("value")

    def forget(self) -> None:
        """Starts a new log."""
        self.calls = []

    def begin_again(self) -> None:
        """What came so far is held no more, so it is not counted with what comes now."""
        self.weight = self.parts = 0

    def get(self, on: int, name: str, target: str) -> tuple[Any, Call]:
        call = Call(target, on=on, fetched=True)
        return self._request({"do": "get", "on": on, "name": name}, call).get("value"), call

    def take(self, on: int, first: int, end: int, call: Call) -> Any:
        """What an iterator over there gives next, from the value `first` until before `end`."""
        return self._request({"do": "take", "on": on, "first": first, "end": end}, call)["value"]

    def call(self, on: int, name: str, call: Call, *, back: bool = False) -> dict[str, Any]:
        request = {
            "do": "call",
            "on": on,
            "name": name,
            "arguments": [opened(value) for value in call.arguments],
            "keywords": call.keywords,
            "back": back,
        }
        return self._request(request, call)

    def _request(self, request: dict[str, Any], call: Call) -> dict[str, Any]:
        seeds = _Seeds()
        frame = codec.dumps(request, seeds.special)
        call.arguments = seeds.replaced(call.arguments)
        self.calls.append(call)
        before = self.child.cpu_seconds()
        try:
            answer = self._weighed(self.child.exchange(frame, self._cpu_left()))
        except Ended as ended:
            call.ended = ended.cause.value
            raise Stop(VERDICTS[ended.cause], ended.detail, cause=ended.cause) from None
        except codec.TooMuch as error:
            self.child.close()
            raise Stop(Verdict.TOO_BIG, f"the answer is too big: {error}") from None
        except codec.BadData as error:
            self.child.close()
            raise Stop(Verdict.MALFORMED, f"the answer is not readable: {error}") from None
        self.spent += self.child.cpu_seconds() - before
        return self._understood(answer, call, {"arguments"} if request.get("back") else set())

    def _cpu_left(self) -> float | None:
        return None if self.cpu_limit is None else max(self.cpu_limit - self.spent, LEAST_CPU)

    def _weighed(self, frame: bytes) -> Any:
        """The answer in a frame, on top of all that this run may still hold of answers before it."""
        found = codec.weighed(frame, self._restore)
        self.weight += found.weight
        self.parts += found.parts
        if self.weight > RUN.weight:
            raise codec.TooMuch(f"all answers together take more than {RUN.weight >> 20} MiB")
        if self.parts > RUN.parts:
            raise codec.TooMuch(f"all answers together have more than {RUN.parts:,} parts")
        return found.value

    def _understood(self, answer: Any, call: Call, more: set[str]) -> dict[str, Any]:
        """The answer, once it has the fields of its kind and no other."""
        found: dict[str, Any] = answer if type(answer) is dict else {}
        ended = found.get("ended")
        fields = FIELDS.get(ended) if type(ended) is str else None
        if fields is None or found.keys() != fields | (more if ended == "value" else set()):
            self.child.close()
            raise Stop(Verdict.MALFORMED, "the answer does not follow the protocol")
        call.ended = str(ended)
        call.value = found.get("value")
        match call.ended:
            case "value":
                return found
            case "raised":
                raise _raised(found, call)
            case "memory":
                raise Stop(Verdict.TOO_BIG, "it needs more memory than there is", alive=True)
            case "unsendable":
                reason = f"the result cannot be sent as plain data: {_text(found, 'message')}"
                raise Stop(Verdict.MALFORMED, reason, alive=True)
            case _:
                raise Stop(Verdict.MALFORMED, _text(found, "message"), alive=True)

    def _restore(self, tag: str, node: dict[str, Any]) -> Any:
        if tag != "object" or node.keys() != {"$", "number", "type"}:
            return None
        number, kind = node["number"], node["type"]
        if type(number) is not int or type(kind) is not str:
            return None
        return Handle(self, number, kind[:80].encode("utf-8", "replace").decode())


class _Seeds:
    """Sends a generator as a fresh seed drawn from it, and remembers the seed so that a call can be shown."""

    def __init__(self) -> None:
        self.drawn: dict[int, Seed] = {}

    def special(self, value: object) -> dict[str, Any] | None:
        if isinstance(value, Handle):
            return {"$": "object", "number": value.number}
        if isinstance(value, np.random.Generator):
            return self._seed(value, int(value.integers(2**32)))
        if isinstance(value, random.Random):
            return self._seed(value, value.getrandbits(32))
        return None

    def _seed(self, generator: object, seed: int) -> dict[str, Any]:
        self.drawn[id(generator)] = Seed(seed)
        return {"$": "rng", "seed": seed}

    def replaced(self, arguments: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple(self.drawn.get(id(value), value) for value in arguments)


class Seed(Pictured):
    """Stands for a generator in the log of calls."""

    __slots__ = ("value",)

    def __init__(self, value: int) -> None:
        self.value = value

    def picture(self) -> str:
        return f"np.random.default_rng({self.value})"


class Handle(RemoteObject):
    """An object of the learner's that stays in the child."""

    def __init__(self, remote: Remote | None, number: int, kind: str) -> None:
        self.remote = remote
        self.number = number
        self.kind = kind

    def picture(self) -> str:
        return f"<{self.kind} object>"

    def remote_attribute(self, name: str) -> Answer:
        assert self.remote is not None
        return Attribute(self.remote, self.number, name, f"{self.kind}.{name}")

    def remote_values(self, first: int, end: int) -> Answer:
        assert self.remote is not None
        call = Call(TAKEN, (self, first, end) if first else (self, end))
        return Answer(self.remote.take(self.number, first, end, call), call)


class Attribute(Answer):
    """`model.name`: called, it is one call; opened, it is one fetch; before that, no trip at all."""

    __slots__ = ("_fetched", "_name", "_on", "_remote", "_target")

    def __init__(self, remote: Remote, on: int, name: str, target: str) -> None:
        super().__init__(None)
        self._remote = remote
        self._on = on
        self._name = name
        self._target = target
        self._fetched = False

    def fetch(self) -> Any:
        if not self._fetched:
            self._value, self._call = self._remote.get(self._on, self._name, self._target)
            self._fetched = True
        return self._value

    def __call__(self, *arguments: Any, **keywords: Any) -> Answer:
        call = Call(self._target, arguments, keywords, self._on)
        return Answer(self._remote.call(self._on, self._name, call)["value"], call)

    def with_arguments_after(self, *arguments: Any, **keywords: Any) -> tuple[Answer, list[Any]]:
        """Calls, and gives also the arguments as they are over there afterwards."""
        call = Call(self._target, arguments, keywords, self._on)
        answer = self._remote.call(self._on, self._name, call, back=True)
        after = answer.get("arguments")
        if type(after) is not list or len(after) != len(arguments):
            self._remote.child.close()
            raise Stop(Verdict.MALFORMED, "the answer does not follow the protocol")
        return Answer(answer["value"], call), after


class Solution:
    """What a check is given: every attribute is the learner's."""

    def __init__(self, remote: Remote) -> None:
        self._remote = remote

    def __getattr__(self, name: str) -> Attribute:
        return Attribute(self._remote, 0, name, name)


def _raised(answer: dict[str, Any], call: Call) -> Raised:
    names = answer.get("names")
    listed = names[:MAX_NAMES] if type(names) is list else []
    known = tuple(name[:80] for name in listed if type(name) is str)
    found = Raised(known, _text(answer, "kind"), _text(answer, "message"), _text(answer, "trace"))
    found.call = call
    return found


def _text(answer: dict[str, Any], key: str) -> str:
    found = answer.get(key)
    return found[:4000] if type(found) is str else ""
