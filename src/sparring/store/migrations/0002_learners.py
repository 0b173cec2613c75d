"""Whose everything is: rows of one learner get an owner, and nothing is lost."""

from typing import Any

import django.db.models.deletion
from django.db import migrations, models
from django.utils import timezone

OWNED = ("Event", "Draft", "KeptDraft", "Setting")
LOCAL = 1


def make_the_local_learner(apps: Any, _schema: object) -> None:
    """Where there are rows they belong to the one learner of this installation."""
    if any(apps.get_model("store", name).objects.exists() for name in OWNED):
        apps.get_model("store", "Learner").objects.get_or_create(pk=LOCAL, defaults={"made": timezone.now()})


def carry_settings_over(apps: Any, _schema: object) -> None:
    """A setting was found by its name alone; now several learners may have one of the same name."""
    old, new = apps.get_model("store", "OldSetting"), apps.get_model("store", "Setting")
    rows = [
        new(learner_id=LOCAL, name=row.name, value=row.value, updated=row.updated)
        for row in old.objects.all()
    ]
    new.objects.bulk_create(rows)


def owner() -> "models.ForeignKey[Any, Any]":
    """The new column; rows that are there already belong to the local learner."""
    return models.ForeignKey(default=LOCAL, on_delete=django.db.models.deletion.CASCADE, to="store.learner")


class Migration(migrations.Migration):
    dependencies = [("store", "0001_first")]

    operations = [
        migrations.CreateModel(
            name="Learner",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("made", models.DateTimeField()),
                ("revision", models.BigIntegerField(default=0)),
            ],
        ),
        migrations.RunPython(make_the_local_learner, migrations.RunPython.noop),
        migrations.RemoveConstraint(model_name="draft", name="one_draft"),
        migrations.RemoveIndex(model_name="event", name="event_by_question"),
        migrations.RemoveIndex(model_name="event", name="event_by_time"),
        *(
            migrations.AddField(model_name=name, name="learner", field=owner(), preserve_default=False)
            for name in ("event", "draft", "keptdraft")
        ),
        migrations.AddConstraint(
            model_name="draft",
            constraint=models.UniqueConstraint(fields=("learner", "question", "mode"), name="one_draft"),
        ),
        migrations.AddIndex(
            model_name="event",
            index=models.Index(fields=["learner", "question", "kind", "verdict"], name="event_by_question"),
        ),
        migrations.AddIndex(
            model_name="event",
            index=models.Index(fields=["learner", "kind", "at"], name="event_by_time"),
        ),
        migrations.RenameModel("Setting", "OldSetting"),
        migrations.CreateModel(
            name="Setting",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=40)),
                ("value", models.CharField(max_length=200)),
                ("updated", models.DateTimeField()),
                (
                    "learner",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.learner"),
                ),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("learner", "name"), name="one_setting")],
            },
        ),
        migrations.RunPython(carry_settings_over, migrations.RunPython.noop),
        migrations.DeleteModel("OldSetting"),
    ]
