"""Who acts, through which face, and when."""

from __future__ import annotations

from dataclasses import dataclass

from sparring.inbox.event import Face, Mode, Moment
from sparring.inbox.inbox import Inbox


@dataclass(frozen=True, slots=True)
class Learner:
    """Who submits, from where and when."""

    inbox: Inbox
    face: Face
    moment: Moment
    mode: Mode = Mode.PRACTICE
