"""Values as text for a learner: short, safe for a terminal, ready to paste where that is possible."""

from __future__ import annotations

import re
from typing import Any

import numpy as np

from sparring.checking.answer import Call, opened
from sparring.judge.remote import Handle, Seed

LONGEST = 400
LONGEST_LINE = 240
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]")


def clean(text: str, longest: int = 4000) -> str:
    """The text without control characters, cut to a size."""
    safe = CONTROL.sub("�", text.replace("\r\n", "\n"))
    return safe if len(safe) <= longest else f"{safe[:longest]} … ({len(safe) - longest} more characters)"


def shown(value: Any, longest: int = LONGEST) -> str:
    """A value as one would type it; long arrays are summarised."""
    value = opened(value)
    if isinstance(value, Handle):
        return f"<{clean(value.kind, 80)} object>"
    if isinstance(value, Seed):
        return f"np.random.default_rng({value.value})"
    if isinstance(value, np.ndarray):
        return _array(value, longest)
    text = clean(repr(_plain(value)), 10 * longest)
    return text if len(text) <= longest else f"{text[:longest]} … ({type(value).__name__} of {_size(value)})"


def _plain(value: Any) -> Any:
    """Replaces NumPy scalars, whose repr is noise, inside of lists and tuples."""
    if isinstance(value, np.generic):
        return value.item()
    if type(value) in (list, tuple) and len(value) < LONGEST:
        return type(value)(_plain(item) for item in value)
    return value


def _size(value: Any) -> str:
    return str(len(value)) if hasattr(value, "__len__") else "unknown size"


def _array(value: np.ndarray[Any, Any], longest: int) -> str:
    if value.size <= longest // 3:
        text = np.array2string(
            value, separator=", ", threshold=longest, floatmode="unique", max_line_width=100
        )
        if len(text) <= longest:
            dtype = "" if value.dtype in (np.float64, np.int64, np.bool_) else f", dtype=np.{value.dtype}"
            return f"np.array({' '.join(text.split())}{dtype})"
    corner = np.array2string(value.ravel()[:4], separator=", ", precision=4)[1:-1]
    return f"<{value.dtype} array of shape {value.shape}: {corner}, …>"


def pasted(calls: list[Call], last: Call | None) -> str:
    """The calls up to `last`, one line each, objects by name, ready to paste."""
    names: dict[int, str] = {}
    lines = []
    for call in calls:
        if call.target == "import":
            continue
        lines.append(_line(call, names))
        if call is last:
            break
    return "\n".join(lines[-8:])


def _line(call: Call, names: dict[int, str]) -> str:
    owner = call.on and names.get(call.on)
    target = f"{owner}.{call.target.rpartition('.')[2]}" if owner else call.target
    if call.fetched:
        return clean(target, LONGEST_LINE)
    given = [_argument(value, names) for value in call.arguments]
    given += [f"{name}={_argument(value, names)}" for name, value in call.keywords.items()]
    text = f"{target}({', '.join(given)})"
    if isinstance(call.value, Handle) and call.value.number not in names:
        names[call.value.number] = f"{_noun(call.value.kind)}{len(names) or ''}"
        return f"{names[call.value.number]} = {text}"
    return text


def _argument(value: Any, names: dict[int, str]) -> str:
    held = opened(value)
    return names.get(held.number, "?") if isinstance(held, Handle) else shown(held, LONGEST_LINE)


def _noun(kind: str) -> str:
    return re.sub(r"\W", "", re.split(r"(?<=[a-z])(?=[A-Z])", kind)[-1]).lower() or "model"
