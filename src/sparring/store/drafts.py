"""Drafts: saved while the learner types, never lost, and never overwritten without being told."""

from __future__ import annotations

import contextlib
import secrets
from dataclasses import dataclass, replace
from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import QuerySet

from sparring.inbox.storable import storable
from sparring.store import models
from sparring.store.owned import ensure, owned
from sparring.store.who import Who

MOST_TRIES = 5
"""Of a save: each time somebody made the draft after we saw none, and another may drop it once more."""
NEVER_COUNTED_TO = 1 << 20


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
    writing = replace(writing, source=storable(writing.source))
    for _ in range(MOST_TRIES - 1):
        with contextlib.suppress(IntegrityError):  # another window made the draft in this moment
            return _save(place, writing, now)
    return _save(place, writing, now)


@transaction.atomic
def _save(place: Place, writing: Writing, now: datetime) -> Saved:
    row = _rows(place).select_for_update().first()
    if row is not None and row.source == writing.source:
        return Saved(_draft(row))
    if row is not None and row.revision != writing.based_on:
        keep_text(place, writing.source, now)
        return Saved(_draft(row), is_conflict=True)
    if row is not None and writing.keeps_replaced:
        keep_text(place, row.source, now)
    revision = row.revision + 1 if row else first_revision(place)
    row = row or models.Draft(learner_id=place.who, question=place.question, mode=place.mode)
    row.source, row.version, row.device, row.updated = writing.source, writing.version, writing.device, now
    row.revision = revision
    row.save()
    return Saved(_draft(row))


@transaction.atomic
def drop_draft(place: Place, now: datetime) -> None:
    """Begins again from a blank file; what was written is kept."""
    row = _rows(place).select_for_update().first()
    if row is not None:
        keep_text(place, row.source, now)
        row.delete()


def kept_drafts(place: Place, limit: int = 20) -> tuple[Draft, ...]:
    """Texts that were replaced, the newest first."""
    rows = owned(models.KeptDraft, place.who).filter(question=place.question, mode=place.mode)
    return tuple(Draft(row.source, 0, row.kept) for row in rows.order_by("-kept", "-id")[:limit])


def _rows(place: Place) -> QuerySet[models.Draft]:
    return owned(models.Draft, place.who).filter(question=place.question, mode=place.mode)


def first_revision(place: Place) -> int:
    """1, or a number that no window has seen: one may still hold a revision of a draft that was dropped."""
    kept = owned(models.KeptDraft, place.who).filter(question=place.question, mode=place.mode)
    return NEVER_COUNTED_TO + secrets.randbelow(1 << 30) if kept.exists() else 1


def keep_text(place: Place, source: str, now: datetime) -> None:
    """Keeps a text that is replaced or refused; once, however often it is."""
    known = owned(models.KeptDraft, place.who)
    if not known.filter(question=place.question, mode=place.mode, source=source).exists():
        known.create(learner_id=place.who, question=place.question, mode=place.mode, source=source, kept=now)


def _draft(row: models.Draft) -> Draft:
    return Draft(row.source, row.revision, row.updated)
