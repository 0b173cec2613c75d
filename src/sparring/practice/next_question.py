"""Which program to write comes after this one: the next in bank order that has not been passed."""

from __future__ import annotations

from sparring.bank.index.index import Index
from sparring.inbox.inbox import Inbox
from sparring.practice.kinds import Way, way_of


def next_question(identity: str, index: Index, inbox: Inbox) -> str:
    """The identity that follows, going around; the same one when all others are passed."""
    passed = {event.question for event in inbox.events() if event.verdict == "passed"}
    written = [one.identity for one in index.questions if way_of(one.kind) is Way.WRITTEN]
    place = written.index(identity) + 1 if identity in written else 0
    following = written[place:] + written[:place]
    return next((one for one in following if one not in passed and one != identity), identity)
