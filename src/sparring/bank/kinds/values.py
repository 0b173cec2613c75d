"""The values of front-matter keys: what each must be, and what to write where it is not."""

from __future__ import annotations

import re
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from sparring.bank.kind import SECOND_EDITION, Role, Tier

E = TypeVar("E", bound=StrEnum)
IDENTITY = re.compile(r"[A-Za-z0-9._-]+/[A-Za-z0-9._-]+")
ROLES = "roles: [data-scientist, ml-engineer]"
USES = "uses: [numpy]"


class WrongValue(ValueError):
    """A key's value is not of its type; the text says what to write."""


def member(kind: type[E], value: object) -> E:
    """One of a closed set of words."""
    try:
        return kind(str(value))
    except ValueError:
        raise WrongValue(f"{value!r} stands here; write one of {', '.join(kind)}") from None


def whole(value: object, least: int) -> int:
    """A whole number of at least `least`."""
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise WrongValue(f"{value!r} stands here; write a whole number of at least {least}")
    return value


def texts(value: object, example: str) -> tuple[str, ...]:
    """A list of strings, none empty or repeated."""
    if not isinstance(value, list):
        raise WrongValue(f"{value!r} stands here; write a list such as `{example}`")
    for item in value:
        if not isinstance(item, str) or not item.strip():
            raise WrongValue(f"the item {item!r} is not text; put it between double quotes")
    if len(set(value)) < len(value):
        raise WrongValue("an item stands in the list twice; keep one")
    return tuple(value)


def identities(value: object) -> tuple[str, ...]:
    """A list of identities such as `ml-theory/regularization`."""
    found = texts(value, "[ml-theory/regularization]")
    for item in found:
        if not IDENTITY.fullmatch(item):
            raise WrongValue(f"{item!r} is not an identity; write `topic/name`")
    return found


def roles(value: object) -> tuple[Role, ...]:
    """One role or more."""
    found = tuple(member(Role, item) for item in texts(value, ROLES))
    if not found:
        raise WrongValue("the list is empty; name at least one of " + ", ".join(Role))
    return found


def tier(value: object) -> Tier:
    """The highest library tier that the list names."""
    named = {member(Tier, item) for item in texts(value, USES)}
    if not named:
        raise WrongValue("the list is empty; write [python], [numpy] or [scipy]")
    return max(named, key=list(Tier).index)


def second_edition(value: object) -> int:
    """The edition of a question that is held to the rules of the second."""
    if value != SECOND_EDITION or isinstance(value, bool):
        raise WrongValue(f"{value!r} stands here; write 2, or leave the key out for the first edition")
    return SECOND_EDITION


def entry_name(value: object) -> str:
    """The name of what the learner writes."""
    if not isinstance(value, str) or not value.isidentifier():
        raise WrongValue(f"{value!r} stands here; write the name of a function or class, such as `roc_auc`")
    return value


def day(value: object) -> date:
    """A date without a time."""
    if not isinstance(value, date) or isinstance(value, datetime):
        raise WrongValue(f"{value!r} stands here; write a date such as `2026-01-31`")
    return value
