"""What came back from the learner's program, sealed until something has vouched for its form."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, NoReturn

TAKEN = "list(islice"
"""What a call is named that takes the next values of an iterator; a bracket is still open."""


class Failure(StrEnum):
    """In which way an answer is wrong; the specific ones are enough to recognise a mistake."""

    VALUE = "value"
    BOUND = "bound"
    SHAPE = "shape"
    KIND = "kind"
    NOT_FINITE = "not_finite"
    FORM = "form"
    NO_ERROR = "no_error"
    OTHER_ERROR = "other_error"
    CHANGED = "changed"


class Mismatch(Exception):
    """An answer is not what a check expects; `got` and `want` are plain data, `call` gave the answer."""

    def __init__(
        self, reason: str, failure: Failure = Failure.VALUE, *, got: object = None, want: object = None
    ) -> None:
        super().__init__(reason)
        self.reason = reason
        self.failure = failure
        self.got = got
        self.want = want
        self.call: Call | None = None


class Raised(Exception):
    """The learner's program raised; never the built-in class, so no fault of the check can look like it.

    `names` are the built-in classes among its ancestors, `trace` holds the learner's own lines.
    """

    def __init__(self, names: tuple[str, ...], kind: str, message: str, trace: str) -> None:
        super().__init__(f"{kind}: {message}" if message else kind)
        self.names = names
        self.kind = kind
        self.message = message
        self.trace = trace
        self.call: Call | None = None


@dataclass(slots=True)
class Call:
    """One remote call: what was asked, of which object (0: the module), and how it ended."""

    target: str
    arguments: tuple[Any, ...] = ()
    keywords: dict[str, Any] = field(default_factory=dict)
    on: int = 0
    fetched: bool = False
    ended: str = ""
    value: Any = None


class Pictured:
    """A stand-in that says itself how it is shown: an object over there, the seed of a generator."""

    __slots__ = ()

    def picture(self) -> str:
        raise NotImplementedError


class RemoteObject(Pictured):
    """An object that stays in the sandbox; its attributes are fetched and called over there."""

    def remote_attribute(self, name: str) -> Answer:
        raise NotImplementedError

    def remote_values(self, first: int, end: int) -> Answer:
        raise NotImplementedError


class Answer:
    """Opaque: nothing can be computed with it before `array`, `scalar`, `parts`, `equal` … has opened it."""

    __slots__ = ("_call", "_value")
    __array_ufunc__ = None
    __hash__ = object.__hash__

    def __init__(self, value: object, call: Call | None = None) -> None:
        self._value = value
        self._call = call

    def __repr__(self) -> str:
        return "Answer(sealed)"

    def __getattr__(self, name: str) -> Answer:
        if name.startswith("__"):
            raise AttributeError(name)
        held = opened(self)
        if isinstance(held, RemoteObject):
            return held.remote_attribute(name)
        raise mismatch(self, f"returned {described(held)}, expected an object with {name}", Failure.FORM)

    def _sealed(self, *_: object) -> NoReturn:
        raise TypeError("open the answer with array, scalar, parts or equal first")

    __bool__ = __iter__ = __array__ = __float__ = __int__ = __index__ = __len__ = __getitem__ = _sealed
    __eq__ = __ne__ = __lt__ = __le__ = __gt__ = __ge__ = _sealed
    __add__ = __radd__ = __sub__ = __rsub__ = __mul__ = __rmul__ = __truediv__ = __rtruediv__ = _sealed
    __matmul__ = __rmatmul__ = __neg__ = __abs__ = __contains__ = _sealed


def opened(answer: object) -> Any:
    """The value inside an `Answer`; anything else as it is. For comparers only: it vouches for nothing."""
    if not isinstance(answer, Answer):
        return answer
    fetch = getattr(type(answer), "fetch", None)
    return fetch(answer) if fetch else object.__getattribute__(answer, "_value")


def call_of(answer: object) -> Call | None:
    """The remote call that gave this answer, when it is known."""
    return object.__getattribute__(answer, "_call") if isinstance(answer, Answer) else None


def _blame(mismatch: Mismatch, answer: object) -> Mismatch:
    mismatch.call = mismatch.call or call_of(answer)
    return mismatch


def mismatch(
    answer: object, reason: str, failure: Failure = Failure.VALUE, *, want: object = None
) -> Mismatch:
    """A `Mismatch` that knows the call it comes from."""
    return _blame(Mismatch(reason, failure, got=opened(answer), want=want), answer)


def described(value: object) -> str:
    """A short noun for a value: `None`, `an object`, `a list of 3`."""
    if value is None:
        return "None"
    if isinstance(value, RemoteObject):
        return "an object"
    shape = getattr(value, "shape", None)
    if shape:
        return f"an array of shape {tuple(shape)}"
    noun = type(value).__name__
    article = "an" if noun[0] in "aeiou" else "a"
    size = f" of {len(value)}" if isinstance(value, (list, tuple, dict, set)) else ""
    return f"{article} {noun}{size}"


def parts(answer: object, count: int) -> Iterator[Answer]:
    """The `count` values of a returned tuple or list, each sealed again."""
    got = opened(answer)
    if type(got) not in (tuple, list) or len(got) != count:
        raise mismatch(answer, f"returned {described(got)}, expected {count} values", Failure.FORM)
    return iter([Answer(value, call_of(answer)) for value in got])


def taken(answer: object, count: int, *, after: int = 0) -> list[Answer]:
    """The next values of a returned generator or other iterator, `count` or fewer, each sealed.

    So many as `after` says are passed over first, and never sent.
    """
    held = opened(answer)
    if not isinstance(held, RemoteObject):
        raise mismatch(answer, f"returned {described(held)}, expected a generator", Failure.FORM)
    values = held.remote_values(after, after + count)
    got = opened(values)
    if type(got) is not list or len(got) > count:
        raise mismatch(values, f"gave {described(got)}, expected {count} values at most", Failure.FORM)
    return [Answer(value, call_of(values)) for value in got]
