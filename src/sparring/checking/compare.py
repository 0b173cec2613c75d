"""Opening and comparing answers: shape first, then kind, then finiteness, then values."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite
from typing import Any

import numpy as np
import numpy.typing as npt

from sparring.checking.answer import Answer, Failure, Mismatch, Raised, call_of, described, mismatch, opened

KINDS = {"b": "bool", "i": "int", "u": "int", "f": "float", "c": "complex"}
WIDENS = {("int", "float"), ("int", "complex"), ("float", "complex")}
RTOL, SINGLE_RTOL = 1e-9, 1e-5
PLAIN = frozenset({int, float, str, bool, type(None)})
Array = npt.NDArray[Any]


def array(answer: object, *, shape: Sequence[int], kind: str = "float", finite: bool = True) -> Array:
    """The answer as an array of exactly this shape and kind (`bool`, `int`, `float`, `complex`).

    An int passes for a float, never the other way round; a bool passes for nothing else.
    """
    got = opened(answer)
    if not isinstance(got, (np.ndarray, np.generic, int, float, complex)):
        raise mismatch(answer, f"returned {described(got)}, expected {_wanted(shape, kind)}", Failure.FORM)
    found = np.asarray(got)
    if found.shape != tuple(shape):
        raise mismatch(answer, f"shape {found.shape}, expected {tuple(shape)}", Failure.SHAPE)
    have = KINDS.get(found.dtype.kind, "?")
    if have != kind and (have, kind) not in WIDENS:
        raise mismatch(answer, f"{found.dtype} values, expected {kind}", Failure.KIND)
    if finite and have != "bool" and not np.isfinite(found).all():
        where = _position(~np.isfinite(found))
        raise mismatch(
            answer, f"contains {'NaN' if np.isnan(found).any() else 'infinity'}{where}", Failure.NOT_FINITE
        )
    return found


def scalar(answer: object, *, kind: str = "float", finite: bool = True) -> Any:
    """The answer as one Python number of this kind."""
    return array(answer, shape=(), kind=kind, finite=finite)[()].item()


def text(answer: object) -> str:
    """The answer as a string."""
    got = opened(answer)
    if type(got) is not str:
        raise mismatch(answer, f"returned {described(got)}, expected a string", Failure.FORM)
    return got


def equal(answer: object, want: Any, *, rtol: float | None = None, atol: float = 1e-12) -> None:
    """Demands `want`: numbers within atol + rtol·|want| (rtol 1e-9, 1e-5 for float32), the rest exactly.

    Lists and tuples are compared item by item, dicts key by key; their own type counts.
    """
    if isinstance(want, (bool, np.bool_)):
        return _same(answer, bool(want))
    if isinstance(want, (int, float, complex, np.generic, np.ndarray)):
        return _close(answer, np.asarray(want), rtol, atol)
    if isinstance(want, (list, tuple)):
        return _sequence(answer, want, rtol, atol)
    if isinstance(want, dict):
        return _mapping(answer, want, rtol, atol)
    return _same(answer, want)


def _wanted(shape: Sequence[int], kind: str) -> str:
    article = "an" if kind == "int" else "a"
    return f"an array of shape {tuple(shape)}" if len(shape) else f"{article} {kind}"


def _position(bad: Array) -> str:
    return f" at {[int(i) for i in np.argwhere(bad)[0]]}" if bad.shape else ""


def _is_near(answer: object, want: Array, rtol: float | None, atol: float) -> bool:
    """Whether one plain number fits another one: most comparisons are these, and need no arrays."""
    got = opened(answer)
    if want.shape or want.dtype.kind != "f" or type(got) is not float:
        return False
    wanted = float(want)
    return isfinite(wanted) and abs(got - wanted) <= atol + (RTOL if rtol is None else rtol) * abs(wanted)


def _close(answer: object, want: Array, rtol: float | None, atol: float) -> None:
    if _is_near(answer, want, rtol, atol):
        return
    kind = KINDS.get(want.dtype.kind, "?")
    got = array(answer, shape=want.shape, kind=kind, finite=bool(np.isfinite(want).all()))
    single = got.dtype.kind == "f" and got.dtype.itemsize <= 4
    relative = rtol if rtol is not None else SINGLE_RTOL if single else RTOL
    with np.errstate(all="ignore"):
        near = np.abs(got - want) <= atol + relative * np.abs(want) if kind != "bool" else got == want
        bad = ~(near | (got == want) | ((got != got) & (want != want)))
    if bad.any():
        first = tuple(np.argwhere(bad)[0]) if want.shape else ()
        where = _position(bad)
        raise mismatch(
            answer, f"got {got[first].item()!r}, want {want[first].item()!r}{where}", want=want[()]
        )


def _sequence(answer: object, want: Sequence[Any], rtol: float | None, atol: float) -> None:
    got = opened(answer)
    if type(got) is not type(want) or len(got) != len(want):
        raise mismatch(
            answer, f"returned {described(got)}, expected {described(want)}", Failure.FORM, want=want
        )
    for index, (have, expected) in enumerate(zip(got, want, strict=True)):
        try:
            equal(Answer(have, call_of(answer)), expected, rtol=rtol, atol=atol)
        except Mismatch as found:
            raise mismatch(answer, f"item {index}: {found.reason}", found.failure, want=want) from None


def _mapping(answer: object, want: dict[Any, Any], rtol: float | None, atol: float) -> None:
    got = opened(answer)
    if type(got) is not dict or set(got) != set(want):
        raise mismatch(
            answer, f"returned {described(got)}, expected the keys {list(want)}", Failure.FORM, want=want
        )
    for key, expected in want.items():
        try:
            equal(Answer(got[key], call_of(answer)), expected, rtol=rtol, atol=atol)
        except Mismatch as found:
            raise mismatch(answer, f"key {key!r}: {found.reason}", found.failure, want=want) from None


def _same(answer: object, want: object) -> None:
    got = opened(answer)
    plain = got.item() if isinstance(got, np.bool_) else got
    if type(plain) is not type(want):
        raise mismatch(answer, f"returned {described(got)}, expected {want!r}", Failure.KIND, want=want)
    if plain != want:
        raise mismatch(answer, f"got {plain!r}, want {want!r}", want=want)


def raises(error: type[Exception], function: Any, *arguments: Any, **keywords: Any) -> None:
    """Demands that the call raises `error` or a subclass of it."""
    try:
        answer = function(*arguments, **keywords)
    except Raised as found:
        if error.__name__ in found.names:
            return
        blamed = Mismatch(
            f"raised {found}, expected {error.__name__}", Failure.OTHER_ERROR, want=error.__name__
        )
        blamed.call = found.call
        raise blamed from None
    reason = f"returned {described(opened(answer))}, expected {error.__name__}"
    raise mismatch(answer, reason, Failure.NO_ERROR, want=error.__name__)


def unchanged(function: Any, *arguments: Any, **keywords: Any) -> Answer:
    """Calls, and demands that the positional arguments are afterwards, over there, what was sent."""
    answer, after = function.with_arguments_after(*arguments, **keywords)
    for index, (was, now) in enumerate(zip(arguments, after, strict=True)):
        if isinstance(was, (Answer, np.random.Generator)):
            continue
        if not _identical(was, now):
            found = Mismatch(f"changed its argument {index + 1} in place", Failure.CHANGED, got=now, want=was)
            found.call = call_of(answer)
            raise found
    sealed: Answer = answer
    return sealed


def _identical(was: Any, now: Any) -> bool:
    if isinstance(was, np.ndarray):
        return (
            isinstance(now, np.ndarray)
            and was.shape == now.shape
            and was.dtype == now.dtype
            and bool(np.array_equal(was, now, equal_nan=was.dtype.kind in "fc"))
        )
    if isinstance(was, (list, tuple)):
        if type(was) is not type(now) or list(map(type, was)) != list(map(type, now)):
            return False
        are_equal = PLAIN.issuperset(map(type, was)) and was == now
        return are_equal or all(map(_identical, was, now))
    return type(was) is type(now) and bool(was == now or (was != was and now != now))
