"""The call that failed as text that a learner can paste, with what it needs of the calls before it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from sparring.checking.answer import TAKEN, Call, opened
from sparring.checking.clean import clean
from sparring.checking.shown import shown
from sparring.judge.remote import Handle

LONGEST_LINE = 240
LONGEST = 300
LONG_ENOUGH = 100
"""From here on a line of a text that is too long is built rather than written out."""
MOST_LINES = 8
ABRIDGED = re.compile(r"<[\w.]+ array of shape| … \(|<an integer of about")

Build = Callable[[int], str | None]
"""An expression that gives the arguments of the call of a number, where there is one."""


def pasted(calls: list[Call], last: Call | None, build: Build = lambda _: None) -> str:
    """The call `last`, or else the last one, after those that its objects come from; one line each.

    Arguments that are too long to paste are built where `build` knows how.
    """
    asked = [call for call in calls if call.target != "import"]
    if not asked:
        return ""
    ends = next((place for place, call in enumerate(asked) if call is last), len(asked) - 1)
    places = _needed(asked, ends)[-MOST_LINES:]
    names = _names([asked[place] for place in places])
    lines = [_line(asked[place], names) for place in places]
    if _is_short(lines):
        return "\n".join(lines)
    built = [
        _built(line, asked[place], place, names, build) for line, place in zip(lines, places, strict=True)
    ]
    return "\n".join(built if built == lines else [IMPORT, *built])


IMPORT = "from sparring.judge.given import given"


def _is_short(lines: list[str]) -> bool:
    return sum(map(len, lines)) <= LONGEST and not any(map(ABRIDGED.search, lines))


def _built(line: str, call: Call, place: int, names: dict[int, str], build: Build) -> str:
    """The line with its arguments built, where it is long as it is."""
    if call.fetched or (len(line) <= LONG_ENOUGH and _is_short([line])):
        return line
    built = build(place)
    return line if built is None else _line(call, names, f"*{built}")


def _needed(calls: list[Call], last: int) -> list[int]:
    """The places of a call and of those before it that made or changed an object of its."""
    objects, found = _objects(calls[last]), [last]
    for place in range(last - 1, -1, -1):
        call = calls[place]
        is_maker = isinstance(call.value, Handle) and call.value.number in objects
        if is_maker or _may_change(call, objects):
            found.append(place)
            objects |= _objects(call)
    return found[::-1]


def _may_change(call: Call, objects: set[int]) -> bool:
    """Whether a call is made on one of these objects, or takes the next values of one."""
    is_taking = call.target == TAKEN and not objects.isdisjoint(_objects(call))
    return is_taking or (call.on in objects and not call.fetched)


def _objects(call: Call) -> set[int]:
    """The objects that a call is made on or with; 0 is the module, which is no object."""
    held = [opened(value) for value in (*call.arguments, *call.keywords.values())]
    return {one.number for one in held if isinstance(one, Handle)} | ({call.on} if call.on else set())


def _names(calls: list[Call]) -> dict[int, str]:
    names: dict[int, str] = {}
    for call in calls:
        if isinstance(call.value, Handle) and call.value.number not in names:
            names[call.value.number] = f"{_noun(call.value.kind)}{len(names) or ''}"
    return names


def _line(call: Call, names: dict[int, str], built: str | None = None) -> str:
    owner = call.on and names.get(call.on)
    named = f"{owner}.{call.target.rpartition('.')[2]}" if owner else call.target
    target = clean(" ".join(named.split()), LONGEST_LINE)
    if call.fetched:
        return target
    given = [_argument(value, names) for value in call.arguments] if built is None else [built]
    given += [f"{name}={_argument(value, names)}" for name, value in call.keywords.items()]
    text = f"{target}({', '.join(given)})" + (")" if call.target == TAKEN else "")
    if isinstance(call.value, Handle) and call.value.number in names and call.value.number != call.on:
        return f"{names[call.value.number]} = {text}"
    return text


def _argument(value: Any, names: dict[int, str]) -> str:
    held = opened(value)
    return names.get(held.number, "?") if isinstance(held, Handle) else shown(held, LONGEST_LINE)


def _noun(kind: str) -> str:
    return re.sub(r"\W", "", re.split(r"(?<=[a-z])(?=[A-Z])", kind)[-1]).lower() or "model"
