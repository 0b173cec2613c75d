"""Everything Sparring raises: what happened, where, and what to do next."""

from __future__ import annotations

import errno
from pathlib import Path
from typing import NamedTuple


class Fault(NamedTuple):
    """One thing to mend in a file of the bank; `line` counts from 1, `rule` is the id of the broken rule."""

    path: Path
    line: int
    message: str
    rule: str = "format"

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.message} [{self.rule}]"


class SparringError(Exception):
    """The one class to catch; its text is written for the person at the keyboard."""


class BankNotFound(SparringError):
    """There is no bank where one was expected."""


class QuestionNotFound(SparringError):
    """No question of the bank has this identity."""

    def __init__(self, message: str, suggestions: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.suggestions = suggestions


class AmbiguousName(QuestionNotFound):
    """A short name fits several questions."""


class BrokenQuestion(SparringError):
    """A question's files do not follow the format; carries every fault found."""

    def __init__(self, message: str, faults: tuple[Fault, ...] = ()) -> None:
        super().__init__("\n".join([message, *(str(fault) for fault in faults)]))
        self.faults = faults


class BrokenRecord(SparringError):
    """The record of what was proven cannot be read."""


class BrokenRole(SparringError):
    """The file that says what a role is asked does not follow the format."""


class NotACodingQuestion(SparringError):
    """The question has no program to write."""


class DecoyNotFound(SparringError):
    """No decoy of the question has this name."""


class FileAlreadyThere(SparringError):
    """A file of the learner's would have been overwritten."""


class SubmissionNotFound(SparringError):
    """There is no file to judge."""


class NoSuchInput(SparringError):
    """A check makes no such call."""


class JudgeFailed(SparringError):
    """Our own machinery failed; it never counts as an attempt."""


class NotRecorded(SparringError):
    """What was done could not be written down: the disk is full, or the folder cannot be written to."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            f"This could not be recorded: {path} cannot be written ({why}). "
            "Free some space or make the folder writable, then do it again; what you wrote is where it was."
        )


class UndrawnFigure(SparringError):
    """A block of a question draws no picture that can be kept."""


class ImportRefused(SparringError):
    """A file is no export that this program can merge."""


class AddressRefused(SparringError):
    """The web app would be reachable where it must not be."""


class OwnInputUnreadable(SparringError):
    """The learner's own input is no Python."""


class ChoiceRefused(SparringError):
    """A setting does not make sense; nothing was stored."""


REFUSING = {
    getattr(errno, name, None) for name in ("ENOSPC", "EDQUOT", "EROFS", "EACCES", "EPERM", "EFBIG", "EIO")
}
REFUSED = ("readonly", "full", "unable to open", "disk i/o")


def disk_refusal(error: BaseException) -> str | None:
    """What to say where a disk refuses to take or give something; None for any other error.

    Of the store's errors only the name is looked at: the command line need not load Django for it.
    """
    if isinstance(error, OSError) and error.errno in REFUSING:
        what, why = error.filename or "A file", error.strerror
    elif type(error).__name__ == "OperationalError" and any(word in str(error).lower() for word in REFUSED):
        what, why = "The store", str(error)
    else:
        return None
    return (
        f"{what} cannot be used ({why}). Free some space or make the folder writable, then do it again; "
        "what is written already is still there: spar doctor says where."
    )
