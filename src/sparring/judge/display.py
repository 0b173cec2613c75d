"""The calls of a check as text that a learner can paste."""

from __future__ import annotations

import re
from typing import Any

from sparring.checking.answer import TAKEN, Call, opened
from sparring.checking.clean import clean
from sparring.checking.shown import shown
from sparring.judge.remote import Handle

LONGEST_LINE = 240


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
    named = f"{owner}.{call.target.rpartition('.')[2]}" if owner else call.target
    target = clean(" ".join(named.split()), LONGEST_LINE)
    if call.fetched:
        return target
    given = [_argument(value, names) for value in call.arguments]
    given += [f"{name}={_argument(value, names)}" for name, value in call.keywords.items()]
    text = f"{target}({', '.join(given)})" + (")" if call.target == TAKEN else "")
    if isinstance(call.value, Handle) and call.value.number not in names:
        names[call.value.number] = f"{_noun(call.value.kind)}{len(names) or ''}"
        return f"{names[call.value.number]} = {text}"
    return text


def _argument(value: Any, names: dict[int, str]) -> str:
    held = opened(value)
    return names.get(held.number, "?") if isinstance(held, Handle) else shown(held, LONGEST_LINE)


def _noun(kind: str) -> str:
    return re.sub(r"\W", "", re.split(r"(?<=[a-z])(?=[A-Z])", kind)[-1]).lower() or "model"
