"""How far the learner is: attempts by topic, and the latest verdicts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sparring.bank.index.index import Index, TopicSummary
from sparring.bank.index.summary import Summary
from sparring.store.attempts import Attempt, Standing, recent_attempts, standings
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
    """The topics of the bank in order, and what was tried last."""

    topics: tuple[TopicProgress, ...]
    recent: tuple[Attempt, ...]


def progress(who: Who, index: Index) -> Progress:
    """The learner's progress over a bank."""
    return Progress(by_topic(index, standings(who)), recent_attempts(who))


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
