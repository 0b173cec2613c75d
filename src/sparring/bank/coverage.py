"""The page that says which question answers what lists ask, and how the second edition comes along."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median

from sparring.bank.demand import Subject, read_demand
from sparring.bank.kind import SECOND_EDITION
from sparring.bank.reading.counting import words_said
from sparring.bank.reading.load import Bank
from sparring.bank.sections import ANSWER

PLACE = "docs/coverage.md"
HEAD = "| topic | subject | kind | lists | question |\n| --- | --- | --- | --: | --- |"


def coverage_page(bank: Bank, mark: str) -> str:
    """The whole page; `mark` says that it is generated."""
    subjects = read_demand(bank.root)
    counted = [one for one in subjects if one.count == "counted"]
    later = [one for one in subjects if one.count == "later"]
    parts = [
        f"{mark}\n\n# Which question answers what is asked",
        _edition(bank),
        "## Counted on 22 November 2026",
        f"Every subject that at least 3 of 17 independent public lists ask. {_summed(counted)}",
        _table(counted, bank),
        "## Other and newer lists, 30 November 2026",
        f"What the bank did not answer, or in part, when they were read. {_summed(later)} "
        "Bold: named by the project's mission.",
        _table(later, bank),
    ]
    return "\n\n".join(parts) + "\n"


def _edition(bank: Bank) -> str:
    """How many answers are of the second edition, and how long answers are."""
    sections = [(one, one.section(ANSWER)) for one in bank.questions]
    spoken = [(one, words_said(text)) for one, text in sections if text and one.coding is None]
    lines = []
    for name, is_second in (("first", False), ("second", True)):
        words = sorted(count for one, count in spoken if (one.edition == SECOND_EDITION) == is_second)
        if words:
            said = f"words per answer: median {median(words):.0f}, longest {words[-1]}"
            lines.append(f"| {name} | {len(words)} | {said} |")
    return "| edition | spoken questions | |\n| --- | --: | --- |\n" + "\n".join(lines)


def _summed(subjects: Sequence[Subject]) -> str:
    whole = sum(one.is_whole for one in subjects)
    part = sum(bool(one.question) and not one.is_whole for one in subjects)
    left = len(subjects) - whole - part
    return f"Of {len(subjects)}, {whole} are answered by a question, {part} in part, {left} are open."


def _table(subjects: Sequence[Subject], bank: Bank) -> str:
    return "\n".join([HEAD, *(_row(one, bank) for one in subjects)])


def _row(one: Subject, bank: Bank) -> str:
    title = one.title.replace("|", r"\|")
    title = f"**{title}**" if one.is_named else title
    question = bank.by_identity.get(one.question)
    answered = bank.link(question) if question else "open"
    in_part = " (in part)" if question and not one.is_whole else ""
    return f"| {one.topic} | {title} | {one.kind} | {one.lists} | {answered}{in_part} |"
