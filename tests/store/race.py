"""Writers that race for one store, each in a thread with a connection of its own.

python -m tests.store.race SCENARIO DATABASE: the database as JSON, as Django takes it; says what came of it.
"""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from sparring.store.configuration import store_settings
from sparring.store.who import LOCAL

NOW = datetime(2026, 11, 22, 10, 30, tzinfo=UTC)
ROUNDS = 60
ODD = "a\x00b\ud800c\u2028"


def main() -> None:
    """Opens the store and runs one scenario."""
    import django
    from django.conf import settings
    from django.core.management import call_command

    database = json.loads(sys.argv[2])
    settings.configure(**store_settings(Path("nowhere")) | {"DATABASES": {"default": database}})
    django.setup()
    call_command("migrate", verbosity=0, interactive=False)
    json.dump(SCENARIOS[sys.argv[1]](), sys.stdout)


def side_by_side(*works: Callable[[], object]) -> list[str]:
    """Runs all at once; what any of them raised."""
    from django.db import connection

    gate, raised = threading.Barrier(len(works)), list[str]()

    def run(work: Callable[[], object]) -> None:
        gate.wait()
        try:
            work()
        except Exception as error:  # noqa: BLE001 - it is what the test asks for
            raised.append(f"{type(error).__name__}: {error}")
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return raised


def saves() -> dict[str, Any]:
    """Two windows save a text each, in every round from what both of them saw last."""
    from sparring.store.drafts import Place, Saved, Writing, draft_of, kept_drafts, save_draft

    raised, told, lost = list[str](), 0, list[str]()
    for number in range(ROUNDS):
        place = Place(LOCAL, f"q/{number % 20}", "practice")
        before = draft_of(place)
        seen = before.revision if before else 0
        texts, answers = [f"{number} one", f"{number} two"], list[Saved]()

        def save(text: str, place: Place = place, seen: int = seen, answers: list[Saved] = answers) -> None:
            answers.append(save_draft(place, Writing(text, seen, "v", "d"), NOW))

        raised += side_by_side(*(lambda text=text: save(text) for text in texts))
        told += sum(one.is_conflict for one in answers)
        now = draft_of(place)
        there = {now.source if now else "", *(one.source for one in kept_drafts(place, 1000))}
        lost += [text for text in texts if text not in there]
    return {"raised": raised, "told": told, "lost": lost}


def drops() -> dict[str, Any]:
    """One window saves while another begins again, and a third imports."""
    from sparring.store import exchange
    from sparring.store.drafts import Place, Writing, draft_of, drop_draft, kept_drafts, save_draft

    raised, lost = list[str](), list[str]()
    for number in range(ROUNDS):
        place = Place(LOCAL, f"q/{number % 3}", "practice")
        before = draft_of(place)
        seen = before.revision if before else 0
        row = {"question": place.question, "mode": place.mode, "source": f"{number} imported", "version": "v"}
        row |= {"device": "d", "updated": (NOW + timedelta(seconds=number)).isoformat()}
        export = {"format": exchange.FORMAT, "version": exchange.VERSION, "events": [], "drafts": [row]}
        export |= {"kept_drafts": [], "settings": []}
        written = Writing(f"{number} saved", seen, "v", "d")
        raised += side_by_side(
            lambda written=written, place=place: save_draft(place, written, NOW),  # type: ignore[misc]
            lambda place=place: drop_draft(place, NOW),  # type: ignore[misc]
            lambda export=export: _imported(export),  # type: ignore[misc]
        )
        now = draft_of(place)
        there = {now.source if now else "", *(one.source for one in kept_drafts(place, 1000))}
        texts = [f"{number} saved", f"{number} imported"]
        lost += [text for text in texts if text not in there]
    return {"raised": raised, "lost": lost}


def _imported(export: dict[str, Any]) -> None:
    from sparring.inbox.inbox import Inbox
    from sparring.store.exchange import import_all

    with TemporaryDirectory() as folder:
        import_all(LOCAL, export, Inbox(Path(folder)))


def settings() -> dict[str, Any]:
    """Two windows choose, and one of them imports choices."""
    from sparring.store.choices import choices, choose

    raised, torn = list[str](), list[str]()
    for number in range(ROUNDS):
        themes = [f"{number} one", f"{number} two"]
        raised += side_by_side(
            *(lambda theme=theme: choose(LOCAL, {"theme": theme}, NOW) for theme in themes)
        )
        if choices(LOCAL).theme not in themes:
            torn.append(choices(LOCAL).theme)
    return {"raised": raised, "lost": torn}


def odd_text() -> dict[str, Any]:
    """NUL and half a character in a try, in a draft and in an import."""
    from sparring.inbox.event import EventKind, Face, Moment, new_event
    from sparring.inbox.inbox import Inbox
    from sparring.store import models
    from sparring.store.drafts import Place, Writing, draft_of, drop_draft, kept_drafts, save_draft
    from sparring.store.intake import take_in

    place = Place(LOCAL, "q/odd", "practice")
    saved = save_draft(place, Writing(ODD, 0, "v", "d"), NOW)
    again = save_draft(place, Writing(ODD, saved.draft.revision, "v", "d"), NOW)
    save_draft(place, Writing(f"{ODD}!", 0, "v", "d"), NOW)
    drop_draft(place, NOW)
    with TemporaryDirectory() as folder:
        inbox = Inbox(Path(folder))
        fields = {"question": "q/odd", "version": "v", "source": ODD, "report": {ODD: [ODD, float("nan")]}}
        inbox.append(new_event(EventKind.TRY, Face.CLI, Moment(NOW, "UTC"), "d", **fields))
        take_in(LOCAL, inbox)
    return {
        "revisions": [saved.draft.revision, again.draft.revision],
        "kept": sorted(one.source for one in kept_drafts(place)),
        "draft": draft_of(place) is not None,
        "events": list(models.Event.objects.values_list("source", flat=True)),
        "not taken": models.NotTaken.objects.count(),
    }


SCENARIOS: dict[str, Callable[[], dict[str, Any]]] = {
    "saves": saves,
    "drops": drops,
    "settings": settings,
    "odd text": odd_text,
}

if __name__ == "__main__":
    main()
