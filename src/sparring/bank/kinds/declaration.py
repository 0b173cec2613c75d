"""The form in which a kind of question is declared."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from sparring.bank.question import Companions
from sparring.errors import Fault

Read = tuple[Companions | None, tuple[Fault, ...]]
"""What lies beside a question, or None and what is wrong with it."""


class Key(NamedTuple):
    """A key of the front matter: how its value is read, and a line that shows how to write it."""

    read: Callable[[object], object]
    example: str
    is_optional: bool = False


class Beside(NamedTuple):
    """The files beside a question: those that mark its kind, and how all of them are read.

    A mark that ends with a slash is a folder with anything in it.

    `read` gets the folder, the texts by path inside it, and the values of the front matter. `are_executed`
    says whether `spar bank prove` runs them.
    """

    marks: tuple[str, ...]
    read: Callable[[Path, Mapping[str, str], Mapping[str, object]], Read]
    are_executed: bool


class Declaration(NamedTuple):
    """A kind of question.

    `sections` are in their order, the `optional` ones included; `rules` are rooms of `bank.rules`; `counted`
    says in the README what there is a number of; `skeleton` has the files of a new question by path, of
    which README.md alone means a question without a folder. A kind with nothing `beside` it is written into
    the front matter, unless it is the one that every plain text is.
    """

    sections: tuple[str, ...]
    rules: tuple[str, ...]
    counted: str
    skeleton: Mapping[str, str]
    optional: frozenset[str] = frozenset()
    keys: Mapping[str, Key] = MappingProxyType({})
    beside: Beside | None = None

    @property
    def marks(self) -> tuple[str, ...]:
        """The files whose presence shows the kind."""
        return self.beside.marks if self.beside else ()
