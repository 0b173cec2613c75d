"""Which coding question comes after this one: the next in bank order that has not been passed."""

from __future__ import annotations

from sparring.bank.index.index import Index
from sparring.bank.question import Kind
from sparring.inbox.inbox import Inbox


def next_question(identity: str, index: Index, inbox: Inbox) -> str:
    """The identity that follows, going around; the same one when all others are passed."""
    passed = {event.question for event in inbox.events() if event.verdict == "passed"}
    coding = [one.identity for one in index.questions if one.kind is Kind.CODING]
    place = coding.index(identity) + 1 if identity in coding else 0
    following = coding[place:] + coding[:place]
    return next((one for one in following if one not in passed and one != identity), identity)
