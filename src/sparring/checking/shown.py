"""Any value as text for a learner: as one would type it where that is short, and never an exception."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np

from sparring.checking.answer import Answer, Pictured
from sparring.checking.clean import clean

LONGEST = 400
DEEPEST = 8
DIGITS_PER_BIT = 0.30103
PLAIN_DTYPES = (np.float64, np.int64, np.bool_)
BRACKETS: dict[type, tuple[str, str]] = {
    list: ("[", "]"),
    tuple: ("(", ")"),
    set: ("{", "}"),
    frozenset: ("{", "}"),
    dict: ("{", "}"),
}


def shown(value: object, longest: int = LONGEST) -> str:
    """A value as one would type it, on one line; what is long is summarised."""
    held = object.__getattribute__(value, "_value") if isinstance(value, Answer) else value
    text = clean(" ".join(_form(held, longest, 0).splitlines()), 10 * longest)
    return text if len(text) <= longest else f"{text[:longest]} … ({type(held).__name__}{_size(held)})"


def _form(value: Any, longest: int, depth: int) -> str:
    if isinstance(value, Pictured):
        return value.picture()
    if isinstance(value, np.generic) and value.dtype.kind in "biufc":
        value = value.item()
    form = _FORMS.get(type(value))
    if form is not None:
        return form(value, longest)
    if type(value) in BRACKETS:
        return _container(value, longest, depth + 1) if depth < DEEPEST else "…"
    return _other(value)


def _int(value: int, longest: int) -> str:
    """Python writes no more than 4,300 digits, and nobody reads as many."""
    digits = int(value.bit_length() * DIGITS_PER_BIT) + 1
    return repr(value) if digits <= longest else f"<an integer of about {digits} digits>"


def _str(value: str, longest: int) -> str:
    return repr(value[: 2 * longest])


def _float(value: object, _: int) -> str:
    return repr(value)


def _container(value: Any, longest: int, depth: int) -> str:
    """The items until they are longer than anyone reads."""
    if not value:
        return repr(value)
    if type(value) is dict:
        texts = _until(
            longest,
            (f"{_form(key, longest, depth)}: {_form(item, longest, depth)}" for key, item in value.items()),
        )
    else:
        texts = _until(longest, (_form(item, longest, depth) for item in value))
    first, last = BRACKETS[type(value)]
    comma = "," if type(value) is tuple and len(value) == 1 else ""
    text = f"{first}{', '.join(texts)}{comma}{last}"
    return f"frozenset({text})" if type(value) is frozenset else text


def _until(longest: int, texts: Iterable[str]) -> list[str]:
    found, length = [], 0
    for text in texts:
        found.append(text)
        length += len(text) + 2
        if length > longest:
            break
    return found


def _array(value: np.ndarray[Any, Any], longest: int) -> str:
    if value.dtype.kind not in "biufc":
        return f"<{value.dtype} array of shape {value.shape}>"
    if value.size <= longest // 3:
        text = np.array2string(
            value, separator=", ", threshold=longest, floatmode="unique", max_line_width=100
        )
        if len(text) <= longest:
            dtype = "" if value.dtype in PLAIN_DTYPES else f", dtype=np.{value.dtype}"
            return f"np.array({' '.join(text.split())}{dtype})"
    corner = np.array2string(value.ravel()[:4], separator=", ", precision=4)[1:-1]
    return f"<{value.dtype} array of shape {value.shape}: {corner}, …>"


def _other(value: object) -> str:
    try:
        return repr(value)
    except Exception:  # noqa: BLE001 - a __repr__ may fail in any way, and this may not
        return f"<{type(value).__name__} object>"


def _size(value: object) -> str:
    return f" of {len(value)}" if isinstance(value, (str, bytes, list, tuple, set, frozenset, dict)) else ""


_FORMS: dict[type, Callable[[Any, int], str]] = {
    int: _int,
    str: _str,
    float: _float,
    complex: _float,
    np.ndarray: _array,
}
