"""What the decoys of a question do: run once, shared by threads, remembered on disk."""

from __future__ import annotations

import contextlib
import hashlib
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from sparring.bank.question import Decoy, Question
from sparring.checking.answer import Call, Failure
from sparring.checking.expectation import Check
from sparring.checking.verdict import Verdict
from sparring.judge.checks import Finding, checks_for
from sparring.judge.once import Once
from sparring.judge.remote import Handle
from sparring.judge.run import Run, coding_of, run
from sparring.sandbox.box import codec
from sparring.sandbox.child import Sandbox
from sparring.sandbox.metered import MeteredSandbox
from sparring.sandbox.own_code import digest_of

LARGEST_BYTES = 4 << 20
FOLDER = "traces"


class Traces:
    """The decoys' runs with one seed; `cache` is a folder, and None remembers nothing beyond this object."""

    def __init__(self, sandbox: Sandbox, cache: Path | None = None, *, seed: str = "") -> None:
        self._sandbox = sandbox
        self._seed = seed
        self._folder = cache / FOLDER if cache else None
        self._known = Once[tuple[str, str], Run]()

    def know(self, question: Question) -> bool:
        """Whether nothing need be run to say what the decoys do."""
        return all(
            self._known.has((question.version, one.name)) or self._is_kept(question, one)
            for decoy in _failing(question)
            for one in _forms(decoy)
        )

    def of(self, question: Question, decoy: Decoy) -> Run:
        """The run of one decoy."""
        return self._known.get((question.version, decoy.name), lambda: self._recalled_or_run(question, decoy))

    def learn(self, question: Question) -> list[tuple[Decoy, Run]]:
        """Every decoy that fails otherwise than by its time, with its run, and with those of its variants."""
        return [(decoy, self.of(question, one)) for decoy in _failing(question) for one in _forms(decoy)]

    def _path(self, question: Question, decoy: Decoy) -> Path | None:
        name = f"{_key(question, self._seed)}-{decoy.name}.frame"
        return self._folder / name if self._folder else None

    def _is_kept(self, question: Question, decoy: Decoy) -> bool:
        path = self._path(question, decoy)
        return path is not None and path.is_file()

    def _recalled_or_run(self, question: Question, decoy: Decoy) -> Run:
        path = self._path(question, decoy)
        recalled = _recalled(path, checks_for(question)) if path else None
        if recalled is not None:
            return recalled
        found = run(question, decoy.source, MeteredSandbox(self._sandbox), seed=self._seed)
        if path is not None:
            _remember(path, found)
        return found


def _failing(question: Question) -> list[Decoy]:
    return [decoy for decoy in coding_of(question).decoys if decoy.verdict is not Verdict.TOO_SLOW]


def _forms(decoy: Decoy) -> list[Decoy]:
    """A decoy and its variants, each under a name of its own."""
    varied = enumerate(decoy.variants, start=1)
    return [decoy, *(replace(decoy, name=f"{decoy.name}~{number}", source=one) for number, one in varied)]


def _key(question: Question, seed: str) -> str:
    """Changes with whatever a decoy's run depends on."""
    ours = digest_of("judge", "sandbox", "sandbox/box", "checking", "bank/kinds")
    python = ".".join(map(str, sys.version_info[:2]))
    seeded = f"-{hashlib.sha256(seed.encode()).hexdigest()[:16]}" if seed else ""
    return f"{question.version[:32]}-{python}-{np.__version__}-{ours}{seeded}"


def _remember(path: Path, found: Run) -> None:
    plain = [_plain(finding) for finding in found.findings]
    with contextlib.suppress(OSError, codec.BadData):  # a trace that cannot be kept is run again
        content = codec.dumps(plain, _special)
        if len(content) > LARGEST_BYTES:
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(f".{os.getpid()}")
        try:
            draft.write_bytes(content)
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)


def _recalled(path: Path, checks: tuple[Check, ...]) -> Run | None:
    known = {check.name: check for check in checks if check.growth is None}
    with contextlib.suppress(OSError, codec.BadData, KeyError, TypeError, ValueError):
        plain = codec.loads(path.read_bytes(), _restore)
        found = Run([_finding(one, known) for one in plain])
        return found if len(found.findings) == len(known) else None
    return None


def _plain(finding: Finding) -> dict[str, Any]:
    return {
        "check": finding.check.name,
        "verdict": finding.verdict and finding.verdict.value,
        "reason": finding.reason,
        "failure": finding.failure and finding.failure.value,
        "size": finding.size,
        "calls": [[call.target, call.ended, call.value] for call in finding.calls],
    }


def _finding(plain: dict[str, Any], checks: dict[str, Check]) -> Finding:
    return Finding(
        checks[plain["check"]],
        plain["verdict"] and Verdict(plain["verdict"]),
        plain["reason"],
        plain["failure"] and Failure(plain["failure"]),
        plain["size"],
        calls=[Call(target, ended=ended, value=value) for target, ended, value in plain["calls"]],
    )


def _special(value: object) -> dict[str, Any] | None:
    return {"$": "object", "number": 0} if isinstance(value, Handle) else None


def _restore(tag: str, _: dict[str, Any]) -> Any:
    """An object that was in a child long ago: equal to every other object, and good for nothing else."""
    return Handle(None, 0, "object") if tag == "object" else None
