"""The one seam between the judge and whatever runs a learner's program."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

from sparring.bank.question import Tier
from sparring.sandbox.isolation import Isolation
from sparring.sandbox.limits import Limits


class Cause(StrEnum):
    """Why a child is gone."""

    CPU = "cpu"
    WALL = "wall"
    TOTAL = "total"
    MEMORY = "memory"
    OUTPUT = "output"
    FRAME = "frame"
    EXIT = "exit"
    SIGNAL = "signal"
    REFUSED = "refused"


class Ended(Exception):
    """The child was ended or ended itself before it answered; it runs no more when this is raised."""

    def __init__(self, cause: Cause, detail: str) -> None:
        super().__init__(detail)
        self.cause = cause
        self.detail = detail


class ChildDidNotStart(Exception):
    """Our machinery failed before the learner's program was reached."""


class Child(Protocol):
    """One process that serves one submission; frames are `codec` frames without their length."""

    limits: Limits

    def exchange(
        self, frame: bytes, cpu_seconds: float | None = None, wall_seconds: float | None = None
    ) -> bytes:
        """Sends a request and gives the answer, or raises `Ended`; the seconds replace the limits."""

    def cpu_seconds(self) -> float:
        """CPU time used so far, measured outside the child."""

    def peak_bytes(self) -> int | None:
        """The largest resident memory, once the child is closed, where the system tells."""

    def output(self) -> str:
        """What the program printed so far, as text."""

    def close(self) -> None:
        """Ends the child: it runs no more, and its end need not be waited for; may be called twice."""


class Sandbox(Protocol):
    """Starts children at one isolation level; long-lived, closed at the end."""

    @property
    def isolation(self) -> Isolation: ...

    def start(self, tier: Tier, limits: Limits) -> Child: ...

    def warm(self, tier: Tier) -> object:
        """Begins to start what `start` would wait for."""

    def close(self) -> None: ...
