"""Opening and comparing answers: shape first, then kind, then finiteness, then values."""

from __future__ import annotations

import random
from collections.abc import Hashable, Sequence
from math import isfinite
from typing import Any, TypeAlias

import numpy as np

from sparring.checking.answer import Answer, Failure, Mismatch, Raised, call_of, described, mismatch, opened
from sparring.checking.shown import shown

KINDS = {"b": "bool", "i": "int", "u": "int", "f": "float", "c": "complex"}
WIDENS_TO = {"float": ("int",), "complex": ("int", "float")}
RTOL, SINGLE_RTOL = 1e-9, 1e-5
FULL_BYTES = {"f": 8, "c": 16}
WIDEST = {"int": np.int64, "float": np.float64, "complex": np.complex128}
LARGEST_INT = np.iinfo(np.int64).max
PLAIN = frozenset({int, float, str, bool, type(None)})
Array: TypeAlias = "np.ndarray[Any, np.dtype[Any]]"


def array(answer: object, *, shape: Sequence[int], kind: str = "float", finite: bool = True) -> Array:
    """The answer as an array of exactly this shape and kind (`bool`, `int`, `float`, `complex`).

    An int passes for a float, never the other way round; a bool passes for nothing else. Numbers come in
    their widest form (int64, float64, complex128), in which no small type overflows; only integers beyond
    int64 stay uint64.
    """
    found = _formed(answer, shape, kind)
    if kind != "bool" and not (found.dtype == np.uint64 and kind == "int" and (found > LARGEST_INT).any()):
        found = found.astype(WIDEST[kind], copy=False)
    if finite and kind in ("float", "complex") and not np.isfinite(found).all():
        where = _position(~np.isfinite(found))
        raise mismatch(
            answer, f"contains {'NaN' if np.isnan(found).any() else 'infinity'}{where}", Failure.NOT_FINITE
        )
    return found


def _formed(answer: object, shape: Sequence[int], kind: str) -> Array:
    """The answer as it came, once its shape and kind are known to be right."""
    got = opened(answer)
    if not isinstance(got, (np.ndarray, np.generic, int, float, complex)):
        raise mismatch(answer, f"returned {described(got)}, expected {_wanted(shape, kind)}", Failure.FORM)
    found = np.asarray(got)
    if found.shape != tuple(shape):
        raise mismatch(answer, f"shape {found.shape}, expected {tuple(shape)}", Failure.SHAPE)
    have = KINDS.get(found.dtype.kind, "?")
    if have == "?":
        raise mismatch(answer, f"{shown(got)}, expected {kind} of at most 64 bits", Failure.KIND)
    if have != kind and have not in WIDENS_TO.get(kind, ()):
        raise mismatch(answer, f"{found.dtype} values, expected {kind}", Failure.KIND)
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
    """Demands `want`: floats within atol + rtol·|want|, what is not finite, integers and the rest exactly.

    rtol is 1e-9, and 1e-5 where `want` is float32. Lists and tuples are compared item by item, dicts key
    by key; their own type counts, and so does that of each key.
    """
    if isinstance(want, (bool, np.bool_)):
        return _same(answer, bool(want))
    if isinstance(want, int):
        return _whole(answer, want)
    if isinstance(want, (float, complex, np.generic, np.ndarray)):
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


def _whole(answer: object, want: int) -> None:
    """One integer, of any size: Python's own, or a NumPy one."""
    got = opened(answer)
    if type(got) is not int:
        got = array(answer, shape=(), kind="int")[()].item()
    if got != want:
        raise mismatch(answer, f"got {shown(got)}, want {shown(want)}", want=want)


def _is_near(answer: object, want: Array, rtol: float | None, atol: float) -> bool:
    """Whether one plain number fits another one: most comparisons are these, and need no arrays."""
    got = opened(answer)
    if want.shape or want.dtype.kind != "f" or type(got) is not float:
        return False
    wanted = float(want)
    return isfinite(wanted) and abs(got - wanted) <= atol + _relative(want, rtol) * abs(wanted)


def _relative(want: Array, rtol: float | None) -> float:
    """A check asks for less than 1e-9 by `rtol` or by wanting float32; a float32 answer asks for nothing."""
    return rtol if rtol is not None else SINGLE_RTOL if _is_single(want.dtype) else RTOL


def _is_single(dtype: np.dtype[Any]) -> bool:
    return dtype.itemsize < FULL_BYTES.get(dtype.kind, 0)


def _close(answer: object, want: Array, rtol: float | None, atol: float) -> None:
    if _is_near(answer, want, rtol, atol):
        return
    kind = KINDS.get(want.dtype.kind, "?")
    got = array(answer, shape=want.shape, kind=kind, finite=bool(np.isfinite(want).all()))
    fits = _fits(got, want, _relative(want, rtol), atol)
    if not fits.all():
        first = tuple(np.argwhere(~fits)[0]) if want.shape else ()
        told = f"got {shown(got[first])}, want {shown(want[first])}{_position(~fits)}"
        raise mismatch(answer, _too_coarse(answer, got, want, atol) + told, want=want[()])


def _fits(got: Array, want: Array, relative: float, atol: float) -> Array:
    """Where two arrays of one kind agree: finite floats within the tolerance, everything else exactly."""
    match want.dtype.kind:
        case "f" | "c":
            wide = want.astype(got.dtype, copy=False)
            with np.errstate(all="ignore"):
                found = np.abs(got - wide) <= atol + relative * np.abs(wide)
            finite = np.isfinite(wide) & np.isfinite(got)
            if not finite.all():
                found = np.where(finite, found, _identical_floats(got, wide))
        case "i" | "u" if got.dtype.kind != want.dtype.kind:
            signed, other = (got, want) if got.dtype.kind == "i" else (want, got)
            found = (signed >= 0) & (signed.astype(np.uint64) == other)
        case _:
            found = got == want
    return np.asarray(found)


def _identical_floats(one: Array, other: Array) -> Array:
    """Equal, or NaN on both sides; of complex numbers, part by part."""
    if one.dtype.kind == "c":
        return _identical_floats(one.real, other.real) & _identical_floats(one.imag, other.imag)
    return np.asarray((one == other) | (np.isnan(one) & np.isnan(other)))


def _too_coarse(answer: object, got: Array, want: Array, atol: float) -> str:
    """What a learner must know whose answer would be right if float32 were asked for."""
    dtype = getattr(opened(answer), "dtype", got.dtype)
    if not _is_single(dtype) or not _fits(got, want, SINGLE_RTOL, atol).all():
        return ""
    return f"{dtype} is too coarse here, compute in float64: "


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
    values = {_exact(key): value for key, value in got.items()} if type(got) is dict else None
    if values is None or values.keys() != set(map(_exact, want)):
        reason = f"returned {described(got)}, expected the keys {shown(list(want))}"
        raise mismatch(answer, reason, Failure.FORM, want=want)
    for key, expected in want.items():
        try:
            equal(Answer(values[_exact(key)], call_of(answer)), expected, rtol=rtol, atol=atol)
        except Mismatch as found:
            raise mismatch(answer, f"key {shown(key)}: {found.reason}", found.failure, want=want) from None


def _exact(value: Any) -> Hashable:
    """What only a value of the same type is equal to, since to Python 1, 1.0 and True are one key."""
    if isinstance(value, np.generic):
        value = value.item()
    if isinstance(value, tuple):
        return tuple, tuple(map(_exact, value))
    if isinstance(value, (set, frozenset)):
        return set, frozenset(map(_exact, value))
    return type(value), "nan" if value != value else value


def _same(answer: object, want: object) -> None:
    got = opened(answer)
    plain = got.item() if isinstance(got, np.bool_) else got
    if type(plain) is not type(want):
        raise mismatch(answer, f"returned {described(got)}, expected {shown(want)}", Failure.KIND, want=want)
    is_set = isinstance(want, (set, frozenset))
    if plain != want or (is_set and _exact(plain) != _exact(want)):
        raise mismatch(answer, f"got {shown(plain)}, want {shown(want)}", want=want)


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
        if isinstance(was, (Answer, np.random.Generator, random.Random)):
            continue
        if not is_identical(was, now):
            found = Mismatch(f"changed its argument {index + 1} in place", Failure.CHANGED, got=now, want=was)
            found.call = call_of(answer)
            raise found
    sealed: Answer = answer
    return sealed


def is_identical(was: Any, now: Any) -> bool:
    """Whether two plain values are the same to the last bit, type and dtype included."""
    if isinstance(was, (np.ndarray, np.generic)):
        return (
            type(was) is type(now)
            and was.shape == now.shape
            and was.dtype == now.dtype
            and bool(np.array_equal(was, now, equal_nan=was.dtype.kind in "fc"))
        )
    if type(was) is not type(now):
        return False
    if isinstance(was, (list, tuple)):
        if list(map(type, was)) != list(map(type, now)):
            return False
        are_equal = PLAIN.issuperset(map(type, was)) and was == now
        return are_equal or all(map(is_identical, was, now))
    if isinstance(was, dict):
        exact = [list(map(_exact, one)) for one in (was, now)]
        return exact[0] == exact[1] and all(map(is_identical, was.values(), now.values()))
    return bool(_exact(was) == _exact(now))
