"""Whose rows a query means: the only place that names a table which belongs to learners."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TypeVar

from django.db import connection
from django.db.models import F, QuerySet

from sparring.store import models
from sparring.store.who import Who

Row = TypeVar("Row", models.Event, models.Draft, models.KeptDraft, models.Setting, models.NotTaken)


def owned(model: type[Row], who: Who) -> QuerySet[Row]:
    """The rows of one learner, and never another's."""
    return model._default_manager.filter(learner_id=who)


def ensure(who: Who) -> None:
    """Makes the learner's row on first use."""
    models.Learner._default_manager.get_or_create(pk=who, defaults={"made": datetime.now(UTC)})


def revision(who: Who) -> int:
    """A number that changes whenever events of the learner come in; 0 before the first."""
    # A page asks this of several things; Django takes ten times as long to write the query as to run it.
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT revision FROM {models.Learner._meta.db_table} WHERE id = %s", [who])
        row = cursor.fetchone()
    return int(row[0]) if row else 0


def raise_revision(who: Who) -> None:
    """Tells everything that was computed from the learner's events that there are new ones."""
    models.Learner._default_manager.filter(pk=who).update(revision=F("revision") + 1)
