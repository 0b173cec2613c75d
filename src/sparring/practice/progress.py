"""How far the learner is: attempts by topic, recent verdicts, and what was done day by day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sparring.bank.index.index import Index, TopicSummary
from sparring.bank.index.summary import Summary
from sparring.store.attempts import Attempt, Day, Standing, days, recent_attempts, standings
from sparring.store.who import Who


@dataclass(frozen=True, slots=True)
class TopicProgress:
    """A topic: how many questions it has, how many were tried, how many went well once, attempts in all."""

    topic: TopicSummary
    questions: int
    tried: int
    good: int
    attempts: int


@dataclass(frozen=True, slots=True)
class Progress:
    """Everything that the progress page shows."""

    topics: tuple[TopicProgress, ...]
    recent: tuple[Attempt, ...]
    days: tuple[Day, ...]

    @property
    def attempts(self) -> int:
        return sum(topic.attempts for topic in self.topics)

    @property
    def tried(self) -> int:
        return sum(topic.tried for topic in self.topics)

    @property
    def good(self) -> int:
        return sum(topic.good for topic in self.topics)


def progress(who: Who, index: Index) -> Progress:
    """The learner's progress over a bank."""
    return Progress(by_topic(index, standings(who)), recent_attempts(who), days(who))


def streak(days: Sequence[Day], today: date) -> int:
    """How many days in a row something was done, up to today or, while today is young, up to yesterday."""
    done = {day.date for day in days}
    last = today if today.isoformat() in done else today - timedelta(days=1)
    found = 0
    while (last - timedelta(days=found)).isoformat() in done:
        found += 1
    return found


def calendar(days: Sequence[Day], today: date, *, most: int = 42) -> tuple[Day, ...]:
    """The last days one by one, those without an attempt too, from the first attempt on."""
    by_date = {day.date: day for day in days}
    first = min(by_date, default=today.isoformat())
    dates = [(today - timedelta(days=back)).isoformat() for back in range(most - 1, -1, -1)]
    return tuple(by_date.get(one, Day(one, 0, 0)) for one in dates if one >= first)


def by_topic(index: Index, standing: Mapping[str, Standing]) -> tuple[TopicProgress, ...]:
    """The topics of a bank in order, with what was done in each; former names count for their question."""
    questions: dict[str, list[Summary]] = {topic.name: [] for topic in index.topics}
    for one in index.questions:
        questions[one.topic].append(one)
    return tuple(_of_topic(topic, questions[topic.name], standing) for topic in index.topics)


def _of_topic(
    topic: TopicSummary, questions: list[Summary], standing: Mapping[str, Standing]
) -> TopicProgress:
    known = [
        [standing[name] for name in (one.identity, *one.aliases) if name in standing] for one in questions
    ]
    return TopicProgress(
        topic,
        len(questions),
        tried=sum(bool(found) for found in known),
        good=sum(any(one.good for one in found) for found in known),
        attempts=sum(one.attempts for found in known for one in found),
    )
