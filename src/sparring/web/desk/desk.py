"""What all pages share: the bank, the learner's folders, the judges, the launch address."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import cast

from django.http import HttpRequest

from sparring.bank.locate import Location
from sparring.inbox.event import Face, Mode, Moment
from sparring.inbox.inbox import Inbox
from sparring.judge.service import JudgeService
from sparring.practice.learner import Learner
from sparring.practice.planning.practice import Practice
from sparring.settings import Places, seed
from sparring.store.who import LOCAL, Who
from sparring.web.desk.clock import now
from sparring.web.desk.judge_room import JudgeRoom
from sparring.web.desk.launch import Launch
from sparring.web.desk.shelf import Shelf

MODE = "mode"


@dataclass(frozen=True)
class Desk:
    """The surroundings of every page of one running server."""

    places: Places
    location: Location
    shelf: Shelf
    room: JudgeRoom
    launch: Launch
    clock: Callable[[], Moment] = field(default=now)

    @property
    def inbox(self) -> Inbox:
        return Inbox(self.places.data)

    def learner(self, request: HttpRequest) -> Learner:
        """The person at the browser, now."""
        return Learner(self.inbox, Face.WEB, self.clock(), mode_of(request))

    def practice(self, request: HttpRequest) -> Practice:
        """That person at practice, over this bank."""
        return Practice(self.who(request), self.shelf.index, self.learner(request))

    def who(self, _request: HttpRequest | None = None) -> Who:
        """Whose record a page shows: on this machine there is one learner."""
        return LOCAL

    def catch_up(self) -> None:
        """Takes in what other faces recorded meanwhile."""
        from sparring.store.intake import take_in  # tables can be named only once Django is set up

        take_in(self.who(), self.inbox)


def open_desk(places: Places, location: Location, launch: Launch) -> Desk:
    """A desk over a bank and a learner's folders."""
    room = JudgeRoom(JudgeService(places.cache, seed=seed()))
    return Desk(places, location, Shelf(location.root, places.cache), room, launch)


def desk() -> Desk:
    """The desk of this server."""
    from django.conf import settings

    return cast(Desk, settings.SPARRING_DESK)  # type: ignore[misc]


def mode_of(request: HttpRequest) -> Mode:
    """Whether interview conditions are on."""
    return Mode.INTERVIEW if request.session.get(MODE) == Mode.INTERVIEW.value else Mode.PRACTICE
