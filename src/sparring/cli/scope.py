"""What every command needs: where the bank and the learner's things are, opened when first asked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from sparring.settings import Places, places

if TYPE_CHECKING:
    from sparring.bank.index.index import Index
    from sparring.bank.index.summary import Summary
    from sparring.bank.locate import Location
    from sparring.bank.question import Question
    from sparring.inbox.own import Own
    from sparring.practice.learner import Learner
    from sparring.practice.planning.practice import Practice


@dataclass(frozen=True)
class Scope:
    """The surroundings of one invocation."""

    bank: Path | None
    cwd: Path
    places: Places

    @classmethod
    def here(cls, bank: Path | None) -> Scope:
        return cls(bank, Path.cwd(), places())

    @cached_property
    def location(self) -> Location:
        from sparring.bank.locate import locate

        return locate(self.bank, self.cwd)

    @cached_property
    def index(self) -> Index:
        from sparring.bank.index.open import open_index

        return open_index(self.location.root, self.places.cache)

    def summary(self, name: str) -> Summary:
        """The question that a full or short name means."""
        from sparring.bank.names import resolve

        return self.index.find(resolve(name, self.index.questions))

    def question(self, name: str) -> Question:
        """The whole question, with its companions."""
        return self.whole(self.summary(name))

    def program(self, name: str) -> Question:
        """The whole question, where only one with a program to write can be meant."""
        return self.whole(self.program_summary(name))

    def program_summary(self, name: str) -> Summary:
        """The question that a name means, where only one with a program to write can be meant."""
        from sparring.bank.names import resolve
        from sparring.errors import QuestionNotFound
        from sparring.practice.kinds import Way, way_of

        written = [one for one in self.index.questions if way_of(one.kind) is Way.WRITTEN]
        try:
            return self.index.find(resolve(name, written))
        except QuestionNotFound:
            return self.summary(name)

    def whole(self, summary: Summary) -> Question:
        """The question of a summary, with its companions."""
        from sparring.bank.index.known import known_question

        return known_question(self.index, summary)

    def learner(self) -> Learner:
        """The person at this terminal, now."""
        from sparring.cli.clock import now
        from sparring.inbox.event import Face
        from sparring.inbox.inbox import Inbox
        from sparring.practice.learner import Learner

        return Learner(Inbox(self.places.data), Face.CLI, now())

    def practice(self, mode: str = "practice") -> Practice:
        """That person at practice; the store is opened, and has everything that was recorded so far."""
        from dataclasses import replace

        from sparring.inbox.event import Mode
        from sparring.store.opening import open_store

        learner = replace(self.learner(), mode=Mode(mode))
        open_store(self.places.data, learner.moment.at)
        from sparring.practice.planning.practice import Practice
        from sparring.store.intake import take_in
        from sparring.store.who import LOCAL

        take_in(LOCAL, learner.inbox)
        return Practice(LOCAL, self.index, learner)

    def own(self) -> Own:
        """What that person marked and noted, read from the inbox without Django."""
        from sparring.inbox.inbox import Inbox
        from sparring.inbox.own import own_in

        return own_in(Inbox(self.places.data).events())

    def marked(self) -> frozenset[str]:
        """The present names of what that person marked."""
        own = self.own()
        return frozenset(
            one.identity for one in self.index.questions if own.is_marked((one.identity, *one.aliases))
        )

    def must_be_topic(self, name: str | None) -> None:
        """Refuses a name that no topic has, and names the one that may be meant."""
        known = [one.name for one in self.index.topics]
        if name is None or name in known:
            return
        import difflib

        close = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
        advice = f"Did you mean {close[0]!r}?" if close else "`spar topics` lists them."
        raise click.UsageError(f"There is no topic {name!r}. {advice}")


pass_scope = click.make_pass_decorator(Scope)


class QuestionName(click.ParamType[str]):
    """A question's name, completed by the shell."""

    name = "question"

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[Any]:
        from click.shell_completion import CompletionItem

        del ctx, param
        index = Scope.here(None).index
        return [
            CompletionItem(one.identity, help=one.title)
            for one in index.questions
            if one.identity.startswith(incomplete) or one.name.startswith(incomplete)
        ]


QUESTION = QuestionName()


def as_json(value: object) -> None:
    """Prints a value as JSON, the same for every command; what acts on a terminal is escaped."""
    import json

    from sparring.checking.clean import escaped

    click.echo(escaped(json.dumps(value, ensure_ascii=False, indent=2, default=str)))


json_option = click.option("--json", "json_wanted", is_flag=True, help="Print JSON instead of text.")
