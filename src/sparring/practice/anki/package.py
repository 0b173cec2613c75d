"""A package that Anki imports: a SQLite collection in its oldest form that is still read, in a ZIP file.

Nothing in it is drawn or counted: the numbers of notes, cards and decks follow from names, so that a second
import finds the first one's notes and renews them instead of adding any. The form is that of version 11
of Anki's schema, which every Anki since 2012 reads.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
import zipfile
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sparring.practice.anki.card import Card

ROOT = "Sparring"
SCHEMA = """
CREATE TABLE col (
   id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL, scm integer NOT NULL, ver integer
  NOT NULL, dty integer NOT NULL, usn integer NOT NULL, ls integer NOT NULL, conf text NOT NULL, models
  text NOT NULL, decks text NOT NULL, dconf text NOT NULL, tags text NOT NULL);
CREATE TABLE notes (
   id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL, mod integer NOT NULL, usn integer
  NOT NULL, tags text NOT NULL, flds text NOT NULL, sfld integer NOT NULL, csum integer NOT NULL, flags
  integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (
   id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL, ord integer NOT NULL, mod integer
  NOT NULL, usn integer NOT NULL, type integer NOT NULL, queue integer NOT NULL, due integer NOT NULL,
  ivl integer NOT NULL, factor integer NOT NULL, reps integer NOT NULL, lapses integer NOT NULL, left
  integer NOT NULL, odue integer NOT NULL, odid integer NOT NULL, flags integer NOT NULL, data text NOT
  NULL);
CREATE TABLE revlog (
   id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL, ease integer NOT NULL, ivl
  integer NOT NULL, lastIvl integer NOT NULL, factor integer NOT NULL, time integer NOT NULL, type
  integer NOT NULL);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_cid ON revlog (cid);
CREATE INDEX ix_notes_csum ON notes (csum);
"""
OPTIONS = {
    "id": 1, "name": "Default", "mod": 0, "usn": 0, "maxTaken": 60, "autoplay": True,
    "timer": 0, "replayq": True,
    "new": {"delays": [1, 10], "ints": [1, 4, 7], "initialFactor": 2500, "order": 1, "perDay": 20},
    "rev": {"perDay": 200, "ease4": 1.3, "fuzz": 0.05, "ivlFct": 1, "maxIvl": 36500},
    "lapse": {"delays": [10], "mult": 0, "minInt": 1, "leechFails": 8, "leechAction": 0},
}  # fmt: skip
"""How Anki repeats by default; those of the learner's own collection stay as they are."""
MODEL = 1_764_547_200_000
"""Never another number: by it Anki knows that a note is of our form."""
FIELDS = ("Question", "Key points", "About")
FRONT = "{{Question}}"
BACK = '{{FrontSide}}<hr id="answer">{{Key points}}<p class="about">{{About}}</p>'
STYLE = """
.card { font: 18px/1.55 system-ui, sans-serif; text-align: left; padding: 0.5rem 1rem; }
#qa { max-width: 42rem; margin: 0 auto; }
h2 { font-size: 1.25em; line-height: 1.3; }
h3 { font-size: 1em; margin-bottom: 0.3em; }
pre { overflow-x: auto; padding: 0.7em 0.9em; border: 1px solid #8884; border-radius: 8px; font-size: 0.8em; }
code { font-family: ui-monospace, Menlo, Consolas, monospace; }
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid #8884; padding: 0.2em 0.8em 0.2em 0; text-align: left; }
.points { list-style: none; padding: 0; }
.points li { border-top: 1px solid #8884; padding: 0.4em 0; }
.points b.weight { font-size: 0.75em; font-weight: 600; opacity: 0.75; margin-right: 0.6em; }
.points .must b.weight { color: #b4491a; opacity: 1; }
.nightMode .points .must b.weight { color: #ffb38a; }
.about { font-size: 0.75em; opacity: 0.65; }
"""


def write_package(path: Path, cards: Sequence[Card], now: datetime) -> None:
    """Writes a package that can be imported, as often as one likes; notes are as new as `now`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with zipfile.ZipFile(draft, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("collection.anki2", _collection(cards, int(now.timestamp())))
            archive.writestr("media", "{}")
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)


def _collection(cards: Sequence[Card], now: int) -> bytes:
    """The bytes of a database with the cards."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(SCHEMA)
        decks = {card.deck: _number(f"deck {card.deck}") for card in cards}
        connection.execute(
            "INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, '{}', ?, ?, ?, '{}')",
            [now, 1000 * now, 1000 * now, _models(now), _decks(decks, now), json.dumps({"1": OPTIONS})],
        )
        for place, card in enumerate(cards):
            _add(connection, card, decks[card.deck], (place, now))
        connection.commit()
        return connection.serialize()


def _add(connection: sqlite3.Connection, card: Card, deck: int, where: tuple[int, int]) -> None:
    """A note and its one card, new and in the order of the package."""
    place, now = where
    note, texts = _number(f"note {card.name}"), (card.front, card.back, card.about)
    connection.execute(
        "INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')",
        [
            note,
            hashlib.sha256(card.name.encode()).hexdigest()[:16],
            MODEL,
            now,
            f" {' '.join(card.tags)} ",
            "\x1f".join(texts),
            card.front,
            int(hashlib.sha1(card.front.encode(), usedforsecurity=False).hexdigest()[:8], 16),
        ],
    )
    connection.execute(
        "INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')",
        [note, note, deck, now, place + 1],
    )


def _number(name: str) -> int:
    """A number that follows from a name, in the range of the milliseconds that Anki counts in."""
    return 1_000_000_000_000 + int(hashlib.sha256(name.encode()).hexdigest()[:11], 16) % 700_000_000_000


def _models(now: int) -> str:
    """The one kind of note."""
    fields = [
        {"name": name, "ord": place, "font": "Arial", "size": 20, "media": [], "rtl": False, "sticky": False}
        for place, name in enumerate(FIELDS)
    ]
    template = {
        "name": "Card 1",
        "ord": 0,
        "qfmt": FRONT,
        "afmt": BACK,
        "bqfmt": "",
        "bafmt": "",
        "did": None,
    }
    model = {
        "id": MODEL, "name": ROOT, "type": 0, "mod": now, "usn": -1, "sortf": 0, "did": 1, "css": STYLE,
        "flds": fields, "tmpls": [template], "req": [[0, "any", [0]]], "tags": [], "vers": [],
        "latexPre": "", "latexPost": "",
    }  # fmt: skip
    return json.dumps({str(MODEL): model})


def _decks(decks: Mapping[str, int], now: int) -> str:
    """A deck of each topic below our own, and the one that every collection has."""
    named = {"Default": 1, ROOT: _number("deck"), **{f"{ROOT}::{name}": one for name, one in decks.items()}}
    shown = {
        "mod": now, "usn": -1, "desc": "", "dyn": 0, "collapsed": False, "browserCollapsed": False, "conf": 1,
        "extendNew": 0, "extendRev": 0, "newToday": [0, 0], "revToday": [0, 0], "lrnToday": [0, 0],
        "timeToday": [0, 0],
    }  # fmt: skip
    return json.dumps({str(number): {"id": number, "name": name, **shown} for name, number in named.items()})
