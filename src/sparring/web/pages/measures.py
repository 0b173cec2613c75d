"""Readiness and confidence as the pages show them: numbers as words and as places in a picture."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sparring.bank.kind import Role
from sparring.practice.measuring.readiness import Ready
from sparring.practice.words import NOT_ENOUGH, ROLES, ROUNDS
from sparring.recall.measuring.confidence import CURVE_FROM, Confidence, Said
from sparring.recall.measuring.readiness import MOST_UNTESTED, Lift, Readiness

NEEDED = round(100 * (1 - MOST_UNTESTED))
"""The share of the weight, in percent, that must have been tried before there is a number."""
SCORED_FROM = 10
"""Fewer answers make a mean square that says nothing."""
WIDE, HIGH, EDGE = 320, 320, 36
"""The size of the curve's picture, and the room for its scales."""


@dataclass(frozen=True, slots=True)
class Measure:
    """All numbers in percent; `value` is None where there is not enough evidence."""

    name: str
    value: int | None
    low: int
    high: int
    tested: int
    is_chosen: bool = False

    @property
    def words(self) -> str:
        """The same for those who do not see the bar."""
        if self.value is None:
            return f"{NOT_ENOUGH}: {self.tested} % tried"
        return f"{self.value} %, most likely {self.low} to {self.high} %"


@dataclass(frozen=True, slots=True)
class Gain:
    """A topic that would lift readiness, by how many points at most, and how wide its bar is."""

    topic: str
    title: str
    points: int
    width: int


@dataclass(frozen=True, slots=True)
class Level:
    """One level of confidence: what was said, what came, in percent; the interval where it is drawn."""

    said: int
    got: int
    low: int
    high: int
    right: int
    answers: int
    x: float
    y: float
    top: float
    bottom: float
    size: float


@dataclass(frozen=True, slots=True)
class Scale:
    """A mark of the curve's scales."""

    percent: int
    x: float
    y: float


def measure(name: str, found: Readiness, *, is_chosen: bool = False) -> Measure:
    """A readiness in percent."""
    value = None if found.value is None else _percent(found.value)
    numbers = (value, _percent(found.low), _percent(found.high), _percent(found.tested))
    return Measure(name, *numbers, is_chosen)


def round_measures(ready: Ready) -> list[Measure]:
    """The readiness of each round that there is."""
    return [measure(ROUNDS[one].word, found) for one, found in ready.rounds.items()]


def role_measures(found: Mapping[Role, Readiness], chosen: Role | None) -> list[Measure]:
    """The readiness for each role."""
    return [measure(ROLES[role], ready, is_chosen=role is chosen) for role, ready in found.items()]


def gains(lifts: tuple[Lift, ...], titles: Mapping[str, str]) -> Iterator[Gain]:
    """What would lift readiness most, the most first."""
    most = max((one.missing for one in lifts), default=1.0) or 1.0
    for one in lifts:
        points = round(100 * one.missing)
        if points:
            yield Gain(one.topic, titles.get(one.topic, one.topic), points, _percent(one.missing / most))


def levels(found: Confidence) -> list[Level]:
    """What was said against what came, level by level."""
    return [_level(one) for one in found.said]


def scales() -> list[Scale]:
    """The marks of the curve."""
    return [Scale(percent, _x(percent), _y(percent)) for percent in (0, 25, 50, 75, 100)]


def needed(found: Confidence) -> int:
    """How many answers are missing until a curve may be drawn."""
    return max(CURVE_FROM - found.answers, 0)


def _level(one: Said) -> Level:
    got, (low, high) = one.right / one.answers, one.interval
    return Level(
        one.percent,
        _percent(got),
        _percent(low),
        _percent(high),
        one.right,
        one.answers,
        _x(one.percent),
        _y(100 * got),
        _y(100 * high),
        _y(100 * low),
        round(min(4 + one.answers**0.5, 11), 1),
    )


def _x(percent: float) -> float:
    return round(EDGE + (WIDE - EDGE - 12) * percent / 100, 1)


def _y(percent: float) -> float:
    return round(HIGH - EDGE - (HIGH - EDGE - 12) * percent / 100, 1)


def _percent(share: float) -> int:
    return round(100 * share)
