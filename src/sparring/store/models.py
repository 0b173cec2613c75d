"""The tables: events as they happened, drafts as they are typed, settings as they were chosen."""

from __future__ import annotations

from typing import ClassVar

from django.db import models


class Learner(models.Model):
    """A person; locally there is exactly one. `revision` is raised whenever events of theirs come in."""

    made = models.DateTimeField()
    revision = models.BigIntegerField(default=0)


class Event(models.Model):
    """One thing that a learner did; the other fields are those of `inbox.event.Event`."""

    learner = models.ForeignKey(Learner, models.CASCADE)
    id = models.CharField(max_length=64, primary_key=True)
    device = models.CharField(max_length=64)
    at = models.CharField(max_length=40)
    date = models.CharField(max_length=10)
    zone = models.CharField(max_length=64)
    question = models.CharField(max_length=200)
    version = models.CharField(max_length=64)
    kind = models.CharField(max_length=20)
    face = models.CharField(max_length=20)
    mode = models.CharField(max_length=20)
    source = models.TextField(null=True)
    report = models.JSONField(null=True)
    verdict = models.CharField(max_length=20, null=True)
    ticks = models.JSONField(null=True)
    unaided = models.BooleanField(null=True)
    grade_source = models.CharField(max_length=20, null=True)
    confidence = models.IntegerField(null=True)
    predicted = models.FloatField(null=True)
    seconds = models.FloatField(null=True)
    hints = models.IntegerField(null=True)
    rest = models.JSONField(default=dict)

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["learner", "question", "kind", "verdict"], name="event_by_question"),
            models.Index(fields=["learner", "kind", "at"], name="event_by_time"),
        ]


class Intake(models.Model):
    """How far a file of the inbox has been read, in bytes."""

    file = models.CharField(max_length=100, primary_key=True)
    offset = models.BigIntegerField(default=0)


class NotTaken(models.Model):
    """An event of the inbox that does not fit the table of events, and why; `spar log --check` tells."""

    learner = models.ForeignKey(Learner, models.CASCADE)
    event = models.TextField()
    reason = models.TextField()


class Draft(models.Model):
    """What a learner is writing for a question; every save raises the revision."""

    learner = models.ForeignKey(Learner, models.CASCADE)
    question = models.CharField(max_length=200)
    mode = models.CharField(max_length=20)
    source = models.TextField()
    version = models.CharField(max_length=64)
    revision = models.PositiveIntegerField(default=1)
    device = models.CharField(max_length=64)
    updated = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["learner", "question", "mode"], name="one_draft")
        ]


class KeptDraft(models.Model):
    """A text that another one replaced: after a conflict, or when the learner began again."""

    learner = models.ForeignKey(Learner, models.CASCADE)
    question = models.CharField(max_length=200, db_index=True)
    mode = models.CharField(max_length=20)
    source = models.TextField()
    kept = models.DateTimeField()


class Setting(models.Model):
    """One choice of a learner's."""

    learner = models.ForeignKey(Learner, models.CASCADE)
    name = models.CharField(max_length=40)
    value = models.CharField(max_length=200)
    updated = models.DateTimeField()

    class Meta:
        constraints: ClassVar = [models.UniqueConstraint(fields=["learner", "name"], name="one_setting")]
