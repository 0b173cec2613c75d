"""Find the question that somebody means by a name."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from sparring.errors import AmbiguousName, QuestionNotFound


class Named(Protocol):
    """What has an identity and former ones: a question or its entry in the index."""

    @property
    def identity(self) -> str: ...

    @property
    def aliases(self) -> tuple[str, ...]: ...


def resolve(name: str, questions: Sequence[Named]) -> str:
    """The identity meant by a full identity, a former one, or a last part that only one question has."""
    wanted = name.strip().removesuffix("/").removesuffix(".md").removeprefix("questions/")
    if wanted.startswith(("/", "~")) or "\\" in wanted or ".." in wanted.split("/"):
        raise QuestionNotFound(
            f"{name!r} is a path, not the name of a question: write `topic/name` or `name`."
        )
    if any(question.identity == wanted for question in questions):
        return wanted
    former = next((question.identity for question in questions if wanted in question.aliases), None)
    return former or by_last_part(wanted, questions)


def by_last_part(name: str, questions: Sequence[Named]) -> str:
    """The one identity that ends in a name, present or former."""
    fits = sorted(
        {
            question.identity
            for question in questions
            for identity in (question.identity, *question.aliases)
            if identity.partition("/")[2] == name
        }
    )
    if len(fits) > 1:
        told = f"{name!r} fits {len(fits)} questions: {', '.join(fits)}. Write one of them in full."
        raise AmbiguousName(told, tuple(fits))
    if not fits:
        raise not_found(name, questions)
    return fits[0]


def not_found(name: str, questions: Sequence[Named]) -> QuestionNotFound:
    """The error that names the identities that come closest."""
    suggestions = close_to(name, [question.identity for question in questions])
    advice = (
        f"Did you mean {' or '.join(suggestions)}?" if suggestions else "`spar list` shows all questions."
    )
    return QuestionNotFound(f"No question is called {name!r}. {advice}", suggestions)


def close_to(name: str, identities: Sequence[str]) -> tuple[str, ...]:
    """Up to three identities that a mistyped or incomplete name may stand for, the likeliest first."""
    import difflib

    lowered = name.lower()
    whole = {identity.lower(): identity for identity in identities}
    found = [whole[close] for close in difflib.get_close_matches(lowered, whole, n=3, cutoff=0.7)]
    last = {identity.lower().partition("/")[2]: identity for identity in identities}
    words = difflib.get_close_matches(lowered.rpartition("/")[2], last, n=3, cutoff=0.6)
    found += [last[close] for close in words]
    found += [identity for identity in identities if len(lowered) > 2 and lowered in identity.lower()]
    return tuple(dict.fromkeys(found))[:3]
