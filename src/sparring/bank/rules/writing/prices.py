"""Prices that would be read as formulas."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sparring.bank.question import Question
from sparring.bank.rules.writing.math import CODE
from sparring.bank.scope import Scope
from sparring.errors import Fault

ID = "prices"
SENTENCE = r"A price is written `5 dollars` or `\$5`."
PRICE = re.compile(r"(?<![\\$])\$\d[\d,.]*(?: (?:and|or|to|per|a|an|for|million|billion|in)\b|[^$]*$)")
DOLLAR = re.compile(r"(?<!\\)\$")


def check(question: Question, scope: Scope) -> Iterator[Fault]:
    """Dollar signs before a number that begin no formula."""
    for line in scope.manuscripts[question.identity].lines:
        price = "" if line.fenced else price_in(CODE.sub("", line.text))
        if price:
            message = rf"`{price}` is read as a formula: write `\$5` or `5 dollars`"
            yield Fault(question.path, line.number, message, ID)


def price_in(text: str) -> str:
    """The first price of a line; a dollar sign that closes a formula begins none."""
    for found in PRICE.finditer(text):
        if len(DOLLAR.findall(text[: found.start()])) % 2 == 0:
            return found[0][:12].strip()
    return ""
