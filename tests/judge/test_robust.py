"""The second tier of checks: who fails a strict edge case alone has passed, and is told what breaks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sparring.bank.question import Question
from sparring.bank.reading.load import load_question
from sparring.checking import check
from sparring.checking.verdict import Verdict
from sparring.cli.terminal.report import report_text
from sparring.judge.judge import Judge
from sparring.prove.declared import prove_declared
from sparring.prove.mutate import prove_mutants_of
from sparring.sandbox.open import open_sandbox
from sparring.web.pages.verdicts import shown_report
from tests.bank.builder import add_coding, empty_bank

CHECKS = """\
from sparring.checking import check, equal


@check("Huge numbers are doubled", robust=True)
def huge(solution):
    equal(solution.double(10**30), 2 * 10**30)


@check("So are huge negative ones", robust=True)
def huge_negative(solution):
    equal(solution.double(-(10**30)), -2 * 10**30)


@check("Twice three is six")
def three(solution):
    equal(solution.double(3), 6)


@check("Twice minus one is minus two")
def minus_one(solution):
    equal(solution.double(-1), -2)
"""
CLIPS = '''"""Clips large numbers.

verdict: {verdict}
"""

REPLACE = {{"2 * x": "2 * max(-(2**40), min(x, 2**40))"}}
'''
CLIPPING = "def double(x):\n    return 2 * max(-(2**40), min(x, 2**40))\n"
NEVER_ENDING = "def double(x):\n    while abs(x) > 9: pass\n    return 2 * x\n"


@pytest.fixture(scope="module")
def judge() -> Iterator[Judge]:
    sandbox = open_sandbox()
    yield Judge(sandbox)
    sandbox.close()


def question_in(folder: Path, verdict: str = "passed, not robust") -> Question:
    bank = empty_bank(folder)
    files = {"checks.py": CHECKS, "decoys/clips.py": CLIPS.format(verdict=verdict)}
    return load_question(add_coding(bank, files=files), bank)


@pytest.fixture
def question(tmp_path: Path) -> Question:
    return question_in(tmp_path)


def test_a_program_that_a_strict_edge_case_breaks_has_passed(question: Question, judge: Judge) -> None:
    report = judge.judge(question, CLIPPING)

    assert (report.verdict, report.robust, report.first_failing) == (Verdict.PASSED, False, None)
    assert [one.name for one in report.breaking] == ["huge", "huge_negative"]
    assert report.decoy == "clips"
    assert report.to_json()["robust"] is False


def test_a_program_that_holds_everywhere_is_robust(question: Question, judge: Judge) -> None:
    assert judge.judge(question, "def double(x):\n    return 2 * x\n").robust is True


def test_a_wrong_program_is_neither_robust_nor_not(question: Question, judge: Judge) -> None:
    report = judge.judge(question, "def double(x):\n    return 2 * min(abs(x), 2**40)\n")

    assert (report.verdict, report.robust) == (Verdict.WRONG, None)
    assert report.first_failing is not None
    assert report.first_failing.name == "minus_one"


def test_strict_edge_cases_run_last_whatever_ends_them(question: Question, judge: Judge) -> None:
    report = judge.judge(question, NEVER_ENDING)

    assert (report.verdict, report.robust) == (Verdict.PASSED, False)
    assert report.breaking[0].verdict is Verdict.TOO_SLOW


def test_a_question_without_strict_edge_cases_says_nothing_of_them(doubled: Question, judge: Judge) -> None:
    report = judge.judge(doubled, "def doubled(values):\n    return [2.0 * value for value in values]\n")

    assert (report.verdict, report.robust) == (Verdict.PASSED, None)


def test_a_decoy_may_declare_that_it_is_not_robust(question: Question, judge: Judge) -> None:
    assert [one.lie for one in prove_declared(question, judge) if one.lie] == []


def test_a_decoy_that_declares_more_than_breaks_is_told(tmp_path: Path, judge: Judge) -> None:
    lies = [one.lie for one in prove_declared(question_in(tmp_path, "wrong"), judge) if one.lie]

    assert lies == ["declares wrong, got passed: "]


def test_a_mutant_is_caught_by_either_tier(question: Question, judge: Judge) -> None:
    assert prove_mutants_of(question, judge.sandbox).survivors == ()


def test_the_terminal_says_what_breaks(question: Question, judge: Judge) -> None:
    told = report_text(judge.judge(question, CLIPPING))

    assert "passed, not robust" in told
    assert "Huge numbers are doubled (strict edge case)" in told
    assert "Clips large numbers." in told


def test_the_page_says_what_breaks(question: Question, judge: Judge) -> None:
    shown = shown_report(judge.judge(question, CLIPPING))

    assert (shown.sign.word, shown.sign.tone) == ("Passed, not robust", "good")
    assert [sign.word for sign, title in shown.checks if "strict" in title] == ["Breaks", "Breaks"]


def test_a_strict_edge_case_is_not_shown() -> None:
    with pytest.raises(ValueError, match="strict edge case is not shown"):
        check("Twice three is six", shown=True, robust=True)


ALONE = """\
from sparring.checking import check, equal


@check("Twice three is six")
def three(solution):
    equal(solution.double(3), 6)


@check("Twice minus one is minus two", alone="Negative numbers lose their sign.")
def minus_one(solution):
    equal(solution.double(-1), -2)
"""


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("abs(x) + abs(x)", "Negative numbers lose their sign."),
        ("5 + abs(x) + abs(x)", None),
        ("x + 1 / (x + 1)", None),
        ("2 * x", None),
    ],
)
def test_a_check_says_what_failing_it_alone_means(
    tmp_path: Path, judge: Judge, body: str, told: str | None
) -> None:
    bank = empty_bank(tmp_path)
    alone = load_question(add_coding(bank, files={"checks.py": ALONE}), bank)

    report = judge.judge(alone, f"def double(x):\n    return {body}\n")

    assert (report.diagnosis, report.decoy) == (told, None)
