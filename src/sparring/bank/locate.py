"""Where the bank is: named, around the working folder, or beside the installed package."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from sparring.errors import BankNotFound

FILE = "topics.toml"
SYNONYMS = "synonyms.toml"
FOLDER = "questions"
ROLES = "roles"
PACKAGE = Path(__file__).resolve().parents[1]


class FoundBy(StrEnum):
    """How a bank was found."""

    NAMED = "named with --bank"
    AROUND = "around the working folder"
    INSTALLED = "installed with the package"


class Location(NamedTuple):
    """The folder that holds topics.toml, and how it was found."""

    root: Path
    found_by: FoundBy


def locate(named: Path | None, cwd: Path, package: Path = PACKAGE) -> Location:
    """The bank in force; `named` may be the folder `questions` itself or the one that holds it."""
    if named is not None:
        root = bank_in((named, named / FOLDER))
        if root is None:
            raise BankNotFound(f"{named} is no bank: it holds neither {FILE} nor {FOLDER}/{FILE}.")
        return Location(root, FoundBy.NAMED)
    around = bank_in(parent / FOLDER for parent in (cwd, *cwd.parents))
    if around is not None:
        return Location(around, FoundBy.AROUND)
    # An editable install has no copy of its own: the checkout around the package serves.
    installed = bank_in(parent / FOLDER for parent in (package, *package.parents[:2]))
    if installed is not None:
        return Location(installed, FoundBy.INSTALLED)
    raise BankNotFound(
        f"No bank around {cwd}, and none was installed. Name one with --bank PATH, or reinstall Sparring."
    )


def bank_in(folders: Iterable[Path]) -> Path | None:
    """The first folder that is a bank."""
    return next((folder.resolve() for folder in folders if (folder / FILE).is_file()), None)


def roles_beside(bank: Path, package: Path = PACKAGE) -> Path:
    """The folder that says what each role is asked: the one beside a bank, else the installed one."""
    around = [folder / ROLES for folder in (bank.parent, package, *package.parents[:2])]
    found = next((folder for folder in around if any(folder.glob("*.toml"))), None)
    if found is None:
        raise BankNotFound(f"No folder {ROLES} beside {bank}, and none was installed. Reinstall Sparring.")
    return found
