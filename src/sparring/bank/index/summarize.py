"""Making the summary of a question that was read."""

from __future__ import annotations

from sparring.bank.index.summary import Summary
from sparring.bank.kinds.kinds import declared
from sparring.bank.question import Question

PROOF = "```python proof\n"


def summarize(question: Question, markdown: str) -> Summary:
    """The summary of a question whose text stands at `markdown` below the bank."""
    coding = question.coding
    return Summary(
        identity=question.identity,
        markdown=markdown,
        title=question.title,
        kind=question.kind,
        level=question.level,
        minutes=question.minutes,
        roles=question.roles,
        asked=question.asked,
        requires=question.requires,
        aliases=question.aliases,
        sources=question.sources,
        is_proven=is_proven(question),
        entry=coding.entry if coding else "",
        uses=coding.uses if coding else None,
        bans=coding.bans if coding else (),
        version=question.version,
        checked=question.checked.isoformat(),
        edition=question.edition,
    )


def is_proven(question: Question) -> bool:
    """Whether something about the question is executed: what lies beside it, or a proof in its text."""
    beside = declared(question.kind).beside
    is_executed = beside is not None and beside.are_executed
    return is_executed or any(PROOF in section.text for section in question.sections)
