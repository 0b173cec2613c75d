"""Something computed once per key, though several threads ask for it at the same time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Once(Generic[Key, Value]):
    """Keeps every value; a computation that raises is tried again by the next who asks."""

    def __init__(self) -> None:
        self._values: dict[Key, Value] = {}
        self._locks: dict[Key, threading.Lock] = {}
        self._lock = threading.Lock()

    def get(self, key: Key, compute: Callable[[], Value]) -> Value:
        """The value of a key; others who ask for the same key wait for it, nobody else does."""
        with self._lock:
            own = self._locks.setdefault(key, threading.Lock())
        with own:
            if key not in self._values:
                self._values[key] = compute()
            return self._values[key]

    def has(self, key: Key) -> bool:
        """Whether the value of a key is known."""
        return key in self._values

    def put(self, key: Key, value: Value) -> None:
        """Replaces the value of a key by one that is known to be better."""
        self._values[key] = value
