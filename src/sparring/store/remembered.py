"""Keeps what was computed from the events until new ones come; events are only ever added."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

from django.db import connection

from sparring.store.owned import revision
from sparring.store.who import Who

Given = ParamSpec("Given")
Value = TypeVar("Value")
_lock = threading.Lock()
_known: dict[Hashable, tuple[Hashable, object]] = {}
MOST = 64


def remembered(
    compute: Callable[Concatenate[Who, Given], Value],
) -> Callable[Concatenate[Who, Given], Value]:
    """Computes again only when events of the learner came in; the arguments must be hashable."""

    @wraps(compute)
    def looked_up(who: Who, /, *arguments: Given.args, **keywords: Given.kwargs) -> Value:
        key = (compute.__name__, who, arguments, tuple(sorted(keywords.items())))
        state = state_of(who)
        with _lock:
            known = _known.get(key)
        if known is None or known[0] != state:
            known = (state, compute(who, *arguments, **keywords))
            with _lock:
                if len(_known) >= MOST:
                    _known.clear()
                _known[key] = known
        return known[1]  # type: ignore[return-value]

    return looked_up


def state_of(who: Who) -> Hashable:
    """Which store this is, and which events of the learner it holds: it changes when new ones come in."""
    return connection.settings_dict["NAME"], revision(who)
