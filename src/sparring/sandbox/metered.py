"""All children of one submission against one total: many calls, each within its limits, hold nobody up."""

from __future__ import annotations

import time
from collections.abc import Callable

from sparring.bank.kind import Tier
from sparring.sandbox.child import Cause, Child, Ended, Sandbox
from sparring.sandbox.isolation import Isolation
from sparring.sandbox.limits import TOTAL, Limits, Total


def _go_on() -> None:
    """Nobody waits."""


class MeteredSandbox:
    """The `Sandbox` of one submission; what its programs use adds up, time in which they do not run does not.

    `between` is called before each call and may wait there: others go first.
    """

    def __init__(self, inner: Sandbox, total: Total = TOTAL, between: Callable[[], None] = _go_on) -> None:
        self._inner = inner
        self.total = total
        self.between = between
        self.wall_seconds = 0.0
        self.cpu_seconds = 0.0
        self.calls = 0

    @property
    def isolation(self) -> Isolation:
        return self._inner.isolation

    @property
    def is_spent(self) -> bool:
        """Whether nothing of the submission may run any more."""
        return self.over() is not None

    def over(self) -> Ended | None:
        """Why nothing may run any more, in words for the learner."""
        if self.cpu_seconds >= self.total.cpu_seconds:
            return _ended(f"used {self.total.cpu_seconds:g} s of CPU time")
        if self.wall_seconds >= self.total.wall_seconds:
            return _ended(f"took {self.total.wall_seconds:g} s")
        if self.calls >= self.total.calls:
            return _ended(f"were {self.total.calls:,}")
        return None

    def start(self, tier: Tier, limits: Limits) -> Child:
        return MeteredChild(self._inner.start(tier, limits), self)

    def warm(self, tier: Tier) -> object:
        return self._inner.warm(tier)

    def close(self) -> None:
        """Nothing: the sandbox below lives on for other submissions."""


class MeteredChild:
    """A `Child` whose calls count for its submission."""

    def __init__(self, inner: Child, meter: MeteredSandbox) -> None:
        self.limits = inner.limits
        self._inner = inner
        self._meter = meter
        self._counted = inner.cpu_seconds()  # what starting took is ours
        self._over: Ended | None = None

    def exchange(
        self, frame: bytes, cpu_seconds: float | None = None, wall_seconds: float | None = None
    ) -> bytes:
        if self._over is not None:
            raise self._over
        self._meter.between()
        self._book_cpu()  # a thread may have gone on between two calls
        self._over = self._meter.over()
        if self._over is not None:
            self.close()
            raise self._over
        return self._exchanged(
            frame,
            self.limits.cpu_seconds if cpu_seconds is None else cpu_seconds,
            self.limits.wall_seconds if wall_seconds is None else wall_seconds,
        )

    def _exchanged(self, frame: bytes, cpu_seconds: float, wall_seconds: float) -> bytes:
        meter = self._meter
        cpu_left = meter.total.cpu_seconds - meter.cpu_seconds
        wall_left = meter.total.wall_seconds - meter.wall_seconds
        meter.calls += 1
        started = time.monotonic()
        try:
            return self._inner.exchange(frame, min(cpu_seconds, cpu_left), min(wall_seconds, wall_left))
        except Ended as ended:
            self._over = ended
            if ended.cause is Cause.CPU and cpu_left < cpu_seconds:
                self._over = _ended(f"used more than {meter.total.cpu_seconds:g} s of CPU time")
            if ended.cause is Cause.WALL and wall_left < wall_seconds:
                self._over = _ended(f"took more than {meter.total.wall_seconds:g} s")
            raise self._over from None
        finally:
            meter.wall_seconds += time.monotonic() - started
            self._book_cpu()

    def _book_cpu(self) -> None:
        spent = self._inner.cpu_seconds()
        self._meter.cpu_seconds += spent - self._counted
        self._counted = spent

    def cpu_seconds(self) -> float:
        return self._inner.cpu_seconds()

    def peak_bytes(self) -> int | None:
        return self._inner.peak_bytes()

    def output(self) -> str:
        return self._inner.output()

    def close(self) -> None:
        self._inner.close()


def _ended(what: str) -> Ended:
    return Ended(Cause.TOTAL, f"all its calls together {what}, the most that one submission may have")
