"""Keeps what was computed from the events until new ones come; events are only ever added."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from functools import wraps
from typing import ParamSpec, TypeVar

from django.db import connection

from sparring.store import models

Given = ParamSpec("Given")
Value = TypeVar("Value")
_lock = threading.Lock()
_known: dict[Hashable, tuple[Hashable, object]] = {}
MOST = 64


def remembered(compute: Callable[Given, Value]) -> Callable[Given, Value]:
    """Computes again only after an intake; the arguments must be hashable."""

    @wraps(compute)
    def looked_up(*arguments: Given.args, **keywords: Given.kwargs) -> Value:
        key = (compute.__name__, arguments, tuple(sorted(keywords.items())))
        state = _state()
        with _lock:
            known = _known.get(key)
        if known is None or known[0] != state:
            known = (state, compute(*arguments, **keywords))
            with _lock:
                if len(_known) >= MOST:
                    _known.clear()
                _known[key] = known
        return known[1]  # type: ignore[return-value]

    return looked_up


def _state() -> Hashable:
    """Which store this is, and how far the inbox was taken in."""
    taken = tuple(models.Intake.objects.order_by("file").values_list("file", "offset"))
    return connection.settings_dict["NAME"], taken
