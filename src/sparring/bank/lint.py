"""Hold the bank against its rules."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Protocol, cast

from sparring.bank import rules
from sparring.bank.audit import audit_faults
from sparring.bank.demand import demand_faults
from sparring.bank.kind import Kind
from sparring.bank.kinds.kinds import declared
from sparring.bank.question import Question
from sparring.bank.reading.load import Bank
from sparring.bank.scope import Scope, survey
from sparring.bank.synonyms import synonym_faults
from sparring.errors import Fault


class Rule(Protocol):
    """A module in a room of `rules`: its id, what it demands in one sentence, and how it finds faults."""

    ID: str
    SENTENCE: str

    def check(self, question: Question, scope: Scope, /) -> Iterator[Fault]:
        """What is wrong with one question."""
        ...


@cache
def rules_in(room: str) -> tuple[Rule, ...]:
    """The rules of one room, in the order of the ids: every module in it is one."""
    package = importlib.import_module(f"{rules.__name__}.{room}")
    modules = pkgutil.iter_modules(package.__path__, f"{package.__name__}.")
    found = [importlib.import_module(module.name) for module in modules]
    return tuple(sorted((cast(Rule, module) for module in found), key=lambda rule: rule.ID))


def rules_of(kind: Kind) -> tuple[Rule, ...]:
    """The rules that a kind of question is held against."""
    return tuple(rule for room in declared(kind).rules for rule in rules_in(room))


def all_rules() -> tuple[Rule, ...]:
    """Every rule, in the order of the ids."""
    rooms = [module.name for module in pkgutil.iter_modules(rules.__path__)]
    return tuple(sorted((rule for room in rooms for rule in rules_in(room)), key=lambda rule: rule.ID))


def lint(bank: Bank, today: date) -> tuple[Fault, ...]:
    """Everything that is wrong with the bank, by path and line: files, rules, and the lists beside it."""
    scope = survey(bank, today)
    found = [
        fault
        for question in bank.questions
        for rule in rules_of(question.kind)
        for fault in rule.check(question, scope)
    ]
    records = [
        *synonym_faults(bank.root, bank.questions),
        *demand_faults(bank.root, bank.by_identity),
        *audit_faults(bank.root.parent, bank.by_identity),
    ]
    return tuple(sorted({*bank.faults, *found, *records}))
