"""Hold the bank against its rules."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Protocol, cast

from sparring.bank import rules
from sparring.bank.question import Question
from sparring.bank.reading.load import Bank
from sparring.bank.scope import Scope, survey
from sparring.errors import Fault


class Rule(Protocol):
    """A module of the package `rules`: its id, what it demands in one sentence, and how it finds faults."""

    ID: str
    SENTENCE: str

    def check(self, question: Question, scope: Scope, /) -> Iterator[Fault]:
        """What is wrong with one question."""
        ...


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule, in the order of the ids: a module in a room of the package is a rule."""
    modules = pkgutil.walk_packages(rules.__path__, f"{rules.__name__}.")
    found = [importlib.import_module(module.name) for module in modules if not module.ispkg]
    return tuple(sorted((cast(Rule, module) for module in found), key=lambda rule: rule.ID))


def lint(bank: Bank, today: date) -> tuple[Fault, ...]:
    """Everything that is wrong with the bank, by path and line: unreadable files and broken rules."""
    scope = survey(bank, today)
    found = [
        fault for rule in all_rules() for question in bank.questions for fault in rule.check(question, scope)
    ]
    return tuple(sorted({*bank.faults, *found}))
