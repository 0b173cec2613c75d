"""Programs that grow from grammars: reproducible, of every kind, judged rightly, and a win is seen."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from sparring.sandbox.levels import highest_level
from sparring.sandbox.open import open_at
from tests.hostile.grammar.grown import TARGETS, Grown, grow
from tests.hostile.grow import faults, keep, program_of
from tests.hostile.program import Program
from tests.hostile.suite import Outcome, opened

REPOSITORY = Path(__file__).parents[2]
RIGHT = "def doubled(values):\n    return [2.0 * value for value in values]\n"
DIGEST = """
import hashlib
from tests.hostile.grammar.grown import grow
grown = repr([grow(3, number) for number in range(50)])
print(hashlib.sha256(grown.encode("utf-8", "surrogatepass")).hexdigest())
"""
Run = Callable[[Program], Outcome]


@pytest.fixture(scope="module")
def run() -> Iterator[Run]:
    with opened(highest_level(open_at, None), ["testing/doubled"]) as found:
        yield found


def won(run: Run, source: str, *, may_pass: bool) -> list[str]:
    return faults(run(program_of(Grown("values", "testing/doubled", source, may_pass), 0)))


def test_a_seed_and_a_number_give_the_same_program_in_any_process() -> None:
    found = {
        subprocess.run([sys.executable, "-c", DIGEST], cwd=REPOSITORY, capture_output=True, check=True).stdout
        for _ in range(2)
    }
    assert len(found) == 1


def test_programs_of_every_kind_grow_for_every_question() -> None:
    grown = [grow(1, number) for number in range(600)]
    assert {one.question for one in grown} == {target.question for target in TARGETS}
    assert {one.kind for one in grown} == {"values", "types", "frames", "timing", "sources"}
    assert len({one.source for one in grown}) == len(grown)
    assert 100 < sum(not one.may_pass for one in grown) < 500


def test_a_pass_that_was_not_earned_is_a_win(run: Run, tmp_path: Path) -> None:
    assert won(run, RIGHT, may_pass=True) == []
    assert won(run, RIGHT, may_pass=False) == ["got passed"]
    grown = Grown("values", "testing/doubled", RIGHT, may_pass=False)
    path = keep(tmp_path / "grown", 7, run(program_of(grown, 5)), grown)
    assert path.name == "7-values-5.txt"
    assert path.read_text().endswith(RIGHT)
    assert "got passed" in path.read_text()


def test_programs_that_grow_from_a_fixed_seed_win_nothing() -> None:
    wanted = ["--seed", "20", "--count", "25", "--minutes", "0.3"]
    found = subprocess.run(
        [sys.executable, "-m", "tests.hostile.grow", *wanted], cwd=REPOSITORY, capture_output=True, text=True
    )
    assert found.returncode == 0, found.stdout + found.stderr
    tried = re.search(r"^(\d+) programs, 0 won$", found.stdout, re.M)
    assert tried is not None
    assert int(tried[1]) >= 1
