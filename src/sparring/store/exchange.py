"""Everything the store holds as one JSON value, and back: merging, never doubling, never losing."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db import transaction

from sparring.bank.replace_file import replace_file
from sparring.errors import ImportRefused
from sparring.inbox.event import Event, from_line
from sparring.inbox.inbox import Inbox
from sparring.inbox.storable import storable
from sparring.store import models
from sparring.store.drafts import Place, first_revision, keep_text
from sparring.store.intake import event_of, take_in
from sparring.store.owned import ensure, owned
from sparring.store.who import Who

FORMAT = "sparring-export"
VERSION = 1


@dataclass(frozen=True, slots=True)
class Imported:
    """How much of an import was new."""

    events: int
    drafts: int
    settings: int


def export_all(who: Who, inbox: Inbox, now: datetime) -> dict[str, Any]:
    """Events, drafts, kept drafts and settings."""
    take_in(who, inbox)
    events = (event_of(row) for row in owned(models.Event, who).order_by("at", "id").iterator(500))
    return {
        "format": FORMAT,
        "version": VERSION,
        "written": now.isoformat(),
        "events": [json.loads(event.to_line()) for event in events],
        "drafts": [_plain(row, DRAFT) for row in owned(models.Draft, who).order_by("question", "mode")],
        "kept_drafts": [_plain(row, KEPT) for row in owned(models.KeptDraft, who).order_by("kept", "id")],
        "settings": [_plain(row, SETTING) for row in owned(models.Setting, who).order_by("name")],
    }


DRAFT = ("question", "mode", "source", "version", "device", "updated")
KEPT = ("question", "mode", "source", "kept")
SETTING = ("name", "value", "updated")


def import_all(who: Who, found: object, inbox: Inbox) -> Imported:
    """Merges an export: a union of events by id; of two drafts the newer one stays and the other is kept."""
    if not isinstance(found, dict) or found.get("format") != FORMAT:
        raise ImportRefused("This is no export of Sparring: the file must come from `spar export`.")
    if found.get("version") != VERSION:
        raise ImportRefused(
            f"This export has version {found.get('version')!r}, we read {VERSION}. Update Sparring."
        )
    try:
        new = _new_events(who, found["events"])
        with transaction.atomic():
            ensure(who)
            drafts = sum(_merge_draft(who, one) for one in found["drafts"])
            for one in found["kept_drafts"]:
                _merge_kept(who, one)
            settings = sum(_merge_setting(who, one) for one in found["settings"])
    except (KeyError, TypeError, ValueError) as error:
        raise ImportRefused(f"The export is damaged: {error!r}. Nothing of its drafts was taken.") from error
    _put_into(inbox, new)
    take_in(who, inbox)
    return Imported(len(new), drafts, settings)


def _new_events(who: Who, found: list[Any]) -> list[Event]:
    """The events that are not here yet, each once."""
    read = [from_line(json.dumps(storable(one))) for one in found]
    events = {event.id: event for event in read if event is not None}
    known = set(owned(models.Event, who).values_list("id", flat=True))
    return [event for identity, event in events.items() if identity not in known]


def _put_into(inbox: Inbox, events: list[Event]) -> None:
    """One new file of the inbox, there whole or not at all: every face reads it from then on."""
    if not events:
        return
    text = "".join(f"{event.to_line()}\n" for event in events)
    digest = hashlib.sha256(text.encode()).hexdigest()[:16]
    inbox.folder.mkdir(parents=True, exist_ok=True)
    replace_file(inbox.folder / f"imported-{digest}.jsonl", text)


def _merge_draft(who: Who, one: Mapping[str, Any]) -> bool:
    """Makes the draft, or locks the one that is there: nobody saves between our look and our change."""
    wanted = _row(one, DRAFT)
    place = Place(who, wanted.pop("question"), wanted.pop("mode"))
    row, is_new = (
        owned(models.Draft, who)
        .select_for_update()
        .get_or_create(
            learner_id=who,
            question=place.question,
            mode=place.mode,
            defaults=wanted | {"revision": first_revision(place)},
        )
    )
    if is_new or row.source == wanted["source"]:
        return is_new
    newer = bool(wanted["updated"] > row.updated)
    lost, kept = (row.source, row.updated) if newer else (wanted["source"], wanted["updated"])
    keep_text(place, lost, kept)
    if newer:
        owned(models.Draft, who).filter(pk=row.pk).update(**wanted, revision=row.revision + 1)
    return newer


def _merge_kept(who: Who, one: Mapping[str, Any]) -> None:
    wanted = _row(one, KEPT)
    if not owned(models.KeptDraft, who).filter(**wanted).exists():  # two alike do no harm
        owned(models.KeptDraft, who).create(learner_id=who, **wanted)


def _merge_setting(who: Who, one: Mapping[str, Any]) -> bool:
    wanted = _row(one, SETTING)
    row, is_new = (
        owned(models.Setting, who)
        .select_for_update()
        .get_or_create(learner_id=who, name=wanted.pop("name"), defaults=wanted)
    )
    if is_new or row.updated >= wanted["updated"]:
        return is_new
    owned(models.Setting, who).filter(pk=row.pk).update(**wanted)
    return True


def _plain(row: Any, names: tuple[str, ...]) -> dict[str, str]:
    return {name: _text(getattr(row, name)) for name in names}


def _text(value: object) -> str:
    return value.isoformat() if isinstance(value, datetime) else str(value)


def _row(one: Mapping[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    row: dict[str, Any] = {name: storable(str(one[name])) for name in names}
    for name in ("updated", "kept"):
        if name in row:
            row[name] = datetime.fromisoformat(row[name])
    return row
