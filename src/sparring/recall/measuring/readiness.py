"""An honest "am I ready?": the expected share of the bank's weighted questions answered well on the date."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sparring.recall.aiming.aim import Aim
from sparring.recall.aiming.candidate import Candidate, normalised
from sparring.recall.remembering.ability import KEEP, logit
from sparring.recall.remembering.recalibrate import Recalibration
from sparring.recall.remembering.record import Record
from sparring.recall.round import Round

MOST_UNTESTED = 0.4
"""With a larger share of the weight untested there is no number, only "not enough evidence"."""
NORMAL_80 = 1.2816
CARD_SPREAD = 0.18
"""How far the chance of a single card is off, as a standard deviation."""
MODEL_SPREAD = 0.01
"""What the model of memory itself may be off by, over all cards."""
LIFTS = 3


@dataclass(frozen=True, slots=True)
class Lift:
    """A topic and by how much readiness would rise if all of it went well."""

    topic: str
    missing: float


@dataclass(frozen=True, slots=True)
class Readiness:
    """`low` and `high` hold the truth four times of five; never the chance of an offer."""

    estimate: float
    low: float
    high: float
    tested: float
    """The share of the weight that was tried at least once."""
    lifts: tuple[Lift, ...]

    @property
    def value(self) -> float | None:
        """The number to show; None where there is not enough evidence for one."""
        return self.estimate if self.tested >= 1 - MOST_UNTESTED else None


@dataclass(frozen=True, slots=True)
class _Part:
    """One question's share of the estimate."""

    one: Candidate
    chance: float
    raw: float | None
    """What the model said before recalibration; None for a question that was never tried."""


def readiness(aim: Aim, record: Record, today: date, only: Round | None = None) -> Readiness | None:
    """The readiness on the date, with no further practice; of one round or of all; None without questions."""
    chosen = normalised(one for one in aim.candidates if only is None or one.round is only)
    if not chosen:
        return None
    recalibration = record.recalibration()
    day = aim.calendar.horizon(today).toordinal()
    parts = [_part(one, record, recalibration, day) for one in chosen]
    estimate = sum(part.one.weight * part.chance for part in parts)
    half = NORMAL_80 * math.sqrt(_variance(parts, record, recalibration))
    return Readiness(
        estimate,
        max(estimate - half, 0.0),
        min(estimate + half, 1.0),
        sum(part.one.weight for part in parts if part.raw is not None),
        _lifts(parts),
    )


def _part(one: Candidate, record: Record, recalibration: Recalibration, day: int) -> _Part:
    card = record.cards.get(one.identity)
    if card is None:
        return _Part(one, KEEP * record.ability.known(one.topic, one.level), None)
    raw = record.memory.recall(card, day)
    return _Part(one, recalibration.corrected(raw), raw)


def _variance(parts: Sequence[_Part], record: Record, recalibration: Recalibration) -> float:
    """The variance of the estimate: of single questions, of abilities, of the recalibration, of the model."""
    return (
        sum(_own_variance(part) for part in parts)
        + _ability_variance(parts, record)
        + _line_variance(parts, recalibration)
        + (MODEL_SPREAD * sum(part.one.weight for part in parts if part.raw is not None)) ** 2
    )


def _own_variance(part: _Part) -> float:
    if part.raw is not None:
        return (part.one.weight * CARD_SPREAD) ** 2
    return part.one.weight**2 * part.chance * (KEEP - part.chance)


def _ability_variance(parts: Iterable[_Part], record: Record) -> float:
    slopes: dict[str, float] = defaultdict(float)
    for part in parts:
        if part.raw is None:
            slopes[part.one.topic] += part.one.weight * part.chance * (1 - part.chance / KEEP)
    ability = record.ability
    topics = sum(slope**2 * ability.topic(topic).variance for topic, slope in slopes.items())
    return topics + sum(slopes.values()) ** 2 * ability.general.variance


def _line_variance(parts: Iterable[_Part], recalibration: Recalibration) -> float:
    by_shift = by_slope = 0.0
    for part in parts:
        if part.raw is not None:
            weight = part.one.weight * part.chance * (1 - part.chance)
            by_shift += weight
            by_slope += weight * logit(part.raw)
    shift, both, slope = recalibration.spread
    return by_shift**2 * shift + 2 * by_shift * by_slope * both + by_slope**2 * slope


def _lifts(parts: Iterable[_Part]) -> tuple[Lift, ...]:
    missing: dict[str, float] = defaultdict(float)
    for part in parts:
        missing[part.one.topic] += part.one.weight * (1 - part.chance)
    most = sorted(missing.items(), key=lambda item: (-item[1], item[0]))[:LIFTS]
    return tuple(Lift(topic, share) for topic, share in most)
