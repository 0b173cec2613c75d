"""A place for what could not be taken in; the inbox is read again, since torn lines were passed over."""

from typing import Any

import django.db.models.deletion
from django.db import migrations, models


def read_again(apps: Any, _: Any) -> None:
    """Forgets how far the inbox was read: each event is still taken once, by its id."""
    apps.get_model("store", "Intake").objects.all().delete()


class Migration(migrations.Migration):
    dependencies = [("store", "0002_learners")]

    operations = [
        migrations.CreateModel(
            name="NotTaken",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("event", models.TextField()),
                ("reason", models.TextField()),
                (
                    "learner",
                    models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, to="store.learner"),
                ),
            ],
        ),
        migrations.RunPython(read_again, migrations.RunPython.noop),
    ]
