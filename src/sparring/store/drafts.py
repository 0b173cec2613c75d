"""Drafts: saved while the learner types, never lost, and never overwritten without being told."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from sparring.store import models


@dataclass(frozen=True, slots=True)
class Place:
    """Which draft is meant: there is one for practice and one for interview conditions."""

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
    row = models.Draft.objects.filter(question=place.question, mode=place.mode).first()
    return _draft(row) if row else None


@transaction.atomic
def save_draft(place: Place, writing: Writing, now: datetime) -> Saved:
    """Saves unless another window saved since the revision seen; then this text is kept aside as well."""
    row = models.Draft.objects.filter(question=place.question, mode=place.mode).first()
    if row is not None and row.source == writing.source:
        return Saved(_draft(row))
    if row is not None and row.revision != writing.based_on:
        _keep(place, writing.source, now)
        return Saved(_draft(row), is_conflict=True)
    if row is not None and writing.keeps_replaced:
        _keep(place, row.source, now)
    row = row or models.Draft(question=place.question, mode=place.mode, revision=0)
    row.source, row.version, row.device, row.updated = writing.source, writing.version, writing.device, now
    row.revision += 1
    row.save()
    return Saved(_draft(row))


@transaction.atomic
def drop_draft(place: Place, now: datetime) -> None:
    """Begins again from a blank file; what was written is kept."""
    row = models.Draft.objects.filter(question=place.question, mode=place.mode).first()
    if row is not None:
        _keep(place, row.source, now)
        row.delete()


def kept_drafts(place: Place, limit: int = 20) -> tuple[Draft, ...]:
    """Texts that were replaced, the newest first."""
    rows = models.KeptDraft.objects.filter(question=place.question, mode=place.mode).order_by("-kept", "-id")
    return tuple(Draft(row.source, 0, row.kept) for row in rows[:limit])


def _keep(place: Place, source: str, now: datetime) -> None:
    """Keeps a text once, however often the same one is refused."""
    known = models.KeptDraft.objects.filter(question=place.question, mode=place.mode, source=source)
    if not known.exists():
        models.KeptDraft.objects.create(question=place.question, mode=place.mode, source=source, kept=now)


def _draft(row: models.Draft) -> Draft:
    return Draft(row.source, row.revision, row.updated)
