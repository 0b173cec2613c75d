"""Drafts: saved while the learner types, never lost, and never overwritten without being told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import QuerySet

from sparring.store import models
from sparring.store.owned import ensure, owned
from sparring.store.who import Who


@dataclass(frozen=True, slots=True)
class Place:
    """Which draft is meant: whose, and there is one for practice and one for interview conditions."""

    who: Who
    question: str
    mode: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What is saved; revision 0 stands for nothing yet."""

    source: str
    revision: int
    updated: datetime | None


@dataclass(frozen=True, slots=True)
class Writing:
    """A text to save; `based_on` is the revision that its writer last saw; the text replaced may be kept."""

    source: str
    based_on: int
    version: str
    device: str
    keeps_replaced: bool = False


@dataclass(frozen=True, slots=True)
class Saved:
    """What became of a save; on a conflict `draft` is what somebody else saved meanwhile."""

    draft: Draft
    is_conflict: bool = False


def draft_of(place: Place) -> Draft | None:
    """The draft at a place, if there is one."""
    row = _rows(place).first()
    return _draft(row) if row else None


def save_draft(place: Place, writing: Writing, now: datetime) -> Saved:
    """Saves unless another window saved since the revision seen; then this text is kept aside as well."""
    ensure(place.who)
    try:
        return _save(place, writing, now)
    except IntegrityError:  # another window made the draft in this moment: now there is a row to lock
        return _save(place, writing, now)


@transaction.atomic
def _save(place: Place, writing: Writing, now: datetime) -> Saved:
    row = _rows(place).select_for_update().first()
    if row is not None and row.source == writing.source:
        return Saved(_draft(row))
    if row is not None and row.revision != writing.based_on:
        _keep(place, writing.source, now)
        return Saved(_draft(row), is_conflict=True)
    if row is not None and writing.keeps_replaced:
        _keep(place, row.source, now)
    row = row or models.Draft(learner_id=place.who, question=place.question, mode=place.mode, revision=0)
    row.source, row.version, row.device, row.updated = writing.source, writing.version, writing.device, now
    row.revision += 1
    row.save()
    return Saved(_draft(row))


@transaction.atomic
def drop_draft(place: Place, now: datetime) -> None:
    """Begins again from a blank file; what was written is kept."""
    row = _rows(place).select_for_update().first()
    if row is not None:
        _keep(place, row.source, now)
        row.delete()


def kept_drafts(place: Place, limit: int = 20) -> tuple[Draft, ...]:
    """Texts that were replaced, the newest first."""
    rows = owned(models.KeptDraft, place.who).filter(question=place.question, mode=place.mode)
    return tuple(Draft(row.source, 0, row.kept) for row in rows.order_by("-kept", "-id")[:limit])


def _rows(place: Place) -> QuerySet[models.Draft]:
    return owned(models.Draft, place.who).filter(question=place.question, mode=place.mode)


def _keep(place: Place, source: str, now: datetime) -> None:
    """Keeps a text once, however often the same one is refused."""
    known = owned(models.KeptDraft, place.who)
    if not known.filter(question=place.question, mode=place.mode, source=source).exists():
        known.create(learner_id=place.who, question=place.question, mode=place.mode, source=source, kept=now)


def _draft(row: models.Draft) -> Draft:
    return Draft(row.source, row.revision, row.updated)
