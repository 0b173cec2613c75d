"""A learner's machine: a home of its own, the real bank, and `spar` run as in a shell."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from sparring.cli import app

BANK = Path(__file__).parents[2] / "questions"


@dataclass(frozen=True)
class Ran:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass(frozen=True)
class Machine:
    """One learner's machine."""

    home: Path
    bank: Path = BANK

    def spar(self, *words: str, typed: str = "") -> Ran:
        runner = CliRunner()
        codes: list[int] = []
        with runner.isolation(typed) as (out, err, _):
            codes.append(app.run(["--bank", str(self.bank), *words]))
            return Ran(codes[0], out.getvalue().decode(), err.getvalue().decode())

    def program(self, identity: str, source: str) -> Path:
        path = self.home / "work" / f"{identity}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source)
        return path


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Machine]:
    monkeypatch.setenv("SPARRING_HOME", str(tmp_path))
    monkeypatch.delenv("SPARRING_WORK", raising=False)
    yield Machine(tmp_path)
