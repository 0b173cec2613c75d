"""From a submission to a report."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sparring.bank.question import Question
from sparring.checking.verdict import Verdict
from sparring.judge.judge import Judge
from sparring.judge.remote import Stop
from sparring.judge.run import run
from sparring.judge.traces import Traces
from sparring.sandbox.child import Child, Sandbox
from sparring.sandbox.isolation import Isolation
from sparring.sandbox.open import open_at, open_sandbox

RIGHT = "def doubled(values):\n    return [2.0 * value for value in values]\n"


@pytest.fixture(scope="module")
def judge(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Judge]:
    cache = tmp_path_factory.mktemp("cache")
    sandbox = open_sandbox(cache=cache)
    yield Judge(sandbox, cache)
    sandbox.close()


def test_a_right_program_passes_every_check(judge: Judge, doubled: Question) -> None:
    report = judge.judge(doubled, RIGHT)
    assert report.verdict is Verdict.PASSED
    assert report.passed_count == len(report.checks)
    assert report.first_failing is None
    assert report.cpu_seconds > 0
    assert report.isolation is judge.sandbox.isolation


@pytest.mark.parametrize("level", list(Isolation))
def test_every_level_gives_the_same_verdict(level: Isolation, doubled: Question) -> None:
    sandbox = open_at(level)
    report = Judge(sandbox).judge(doubled, RIGHT.replace("2.0", "3.0"))
    sandbox.close()
    if report.verdict is Verdict.JUDGE_ERROR:
        pytest.skip(f"no isolation {level} here: {report.reason}")
    assert (report.verdict, report.isolation) == (Verdict.WRONG, level)


def test_a_wrong_program_is_told_got_want_and_the_call(judge: Judge, doubled: Question) -> None:
    report = judge.judge(doubled, "def doubled(values):\n    return [value + 2 for value in values]\n")
    failing = report.first_failing
    assert report.verdict is Verdict.WRONG
    assert failing is not None
    assert failing.call == "doubled([1.0, 2.0])"
    assert (failing.got, failing.want) == ("[3.0, 4.0]", "[2.0, 4.0]")


def test_the_smallest_failing_size_is_told(judge: Judge, doubled: Question) -> None:
    source = RIGHT + "\n\nright = doubled\n\n\ndef doubled(values):\n    return right(values)[:40]\n"
    failing = judge.judge(doubled, source).first_failing
    assert failing is not None
    assert failing.size == 50


def test_a_mistake_of_a_decoy_is_named(judge: Judge, roc_auc: Question) -> None:
    assert roc_auc.coding is not None
    for decoy in roc_auc.coding.decoys:
        if decoy.verdict is Verdict.WRONG:
            report = judge.judge(roc_auc, decoy.source, with_growth=False)
            assert (report.decoy, report.diagnosis) == (decoy.name, decoy.diagnosis)


def test_a_mistake_that_no_decoy_makes_gets_no_sentence(judge: Judge, roc_auc: Question) -> None:
    assert roc_auc.coding is not None
    squared = "\n\nright = roc_auc\n\n\ndef roc_auc(labels, scores):\n    return right(labels, scores) ** 2\n"
    report = judge.judge(roc_auc, roc_auc.coding.reference + squared)
    assert (report.verdict, report.diagnosis) == (Verdict.WRONG, None)


def test_an_exception_shows_the_learners_lines_only(judge: Judge, doubled: Question) -> None:
    report = judge.judge(doubled, "def doubled(values):\n    return values / 2\n")
    failing = report.first_failing
    assert report.verdict is Verdict.CRASHED
    assert failing is not None
    assert failing.trace is not None
    assert "submission.py" in failing.trace
    assert "sparring" not in failing.trace


def test_state_between_calls_is_named(judge: Judge, doubled: Question) -> None:
    source = "seen = []\n\n\ndef doubled(values):\n    seen.append(1)\n"
    source += "    return [2.0 * value for value in values] if len(seen) < 4 else []\n"
    report = judge.judge(doubled, source)
    assert report.verdict is Verdict.WRONG
    assert report.keeps_state


def test_a_starter_is_not_attempted(judge: Judge, doubled: Question) -> None:
    assert doubled.coding is not None
    assert judge.judge(doubled, doubled.coding.starter).verdict is Verdict.NOT_ATTEMPTED


def test_a_library_that_is_not_allowed_is_forbidden_with_its_line(judge: Judge, doubled: Question) -> None:
    report = judge.judge(doubled, "import math\nimport numpy\n")
    assert (report.verdict, report.line) == (Verdict.FORBIDDEN, 2)


def test_output_is_shown_for_visible_checks(judge: Judge, doubled: Question) -> None:
    report = judge.judge(doubled, RIGHT.replace("    return", "    print('seen')\n    return"))
    assert [check.output for check in report.checks] == ["seen\n", None]


def test_a_slow_program_is_too_slow_by_its_growth(judge: Judge, roc_auc: Question) -> None:
    assert roc_auc.coding is not None
    slow = next(decoy for decoy in roc_auc.coding.decoys if decoy.verdict is Verdict.TOO_SLOW)
    report = judge.judge(roc_auc, slow.source)
    assert report.verdict is Verdict.TOO_SLOW
    assert "n log n" in report.reason
    assert report.growth[0].ratio is not None


class Counted:
    """Counts how many children were started."""

    def __init__(self, inner: Sandbox) -> None:
        self.inner, self.isolation, self.count = inner, inner.isolation, 0

    def start(self, tier, limits):  # type: ignore[no-untyped-def]
        self.count += 1
        return self.inner.start(tier, limits)

    def warm(self, tier: object) -> None: ...

    def close(self) -> None: ...


def test_decoys_are_run_once_and_then_recalled_from_disk(
    judge: Judge, roc_auc: Question, tmp_path: Path
) -> None:
    counted = Counted(judge.sandbox)
    first = Traces(counted, tmp_path).learn(roc_auc)
    started = counted.count
    again = Traces(counted, tmp_path).learn(roc_auc)
    assert counted.count == started == len(first)
    for (decoy, ran), (same, recalled) in zip(first, again, strict=True):
        assert decoy == same
        assert ran.failing == recalled.failing
        for one, other in zip(ran.findings, recalled.findings, strict=True):
            assert (one.verdict, one.reason, one.failure, one.size) == (
                other.verdict,
                other.reason,
                other.failure,
                other.size,
            )
            assert [call.value for call in one.calls] == [call.value for call in other.calls]


@pytest.mark.parametrize("content", [b"", b"nonsense", b"\x02\x00\x00\x00[]", b"\x01\x00\x00\x007"])
def test_a_broken_trace_is_run_again(judge: Judge, roc_auc: Question, tmp_path: Path, content: bytes) -> None:
    counted = Counted(judge.sandbox)
    first = Traces(counted, tmp_path).learn(roc_auc)
    for path in tmp_path.rglob("*.frame"):
        path.write_bytes(content)
    again = Traces(counted, tmp_path).learn(roc_auc)
    assert [run.failing for _, run in again] == [run.failing for _, run in first]


def test_a_trace_of_objects_is_recalled(judge: Judge, tmp_path: Path) -> None:
    from sparring.bank.reading.load import load_question
    from tests.judge.conftest import BANK

    question = load_question(BANK / "ml-coding" / "k-means" / "README.md", BANK)
    assert question.coding is not None
    wrong = next(decoy for decoy in question.coding.decoys if decoy.verdict is Verdict.WRONG)
    first = Judge(judge.sandbox, tmp_path).judge(question, wrong.source, with_growth=False)
    again = Judge(judge.sandbox, tmp_path).judge(question, wrong.source, with_growth=False)
    assert first.diagnosis == again.diagnosis == wrong.diagnosis


class Broken:
    """A sandbox whose child fails in a way that nobody thought of."""

    def __init__(self, inner: Sandbox, error: BaseException) -> None:
        self.inner, self.isolation, self.error = inner, inner.isolation, error

    def start(self, *_: object) -> Child:
        raise self.error

    def warm(self, tier: object) -> None: ...

    def close(self) -> None: ...


@pytest.mark.parametrize(
    "error",
    [
        RecursionError("too deep"),
        MemoryError(),
        KeyError(10**5000),
        AssertionError("\x1b[31m"),
        Stop(Verdict.WRONG, ""),
    ],
    ids=lambda error: type(error).__name__,
)
def test_whatever_fails_in_our_machinery_is_a_report(
    judge: Judge, doubled: Question, error: Exception
) -> None:
    report = Judge(Broken(judge.sandbox, error)).judge(doubled, RIGHT)
    assert report.verdict is Verdict.JUDGE_ERROR
    assert report.reason.startswith(f"the judge failed: {type(error).__name__}")
    assert "\x1b" not in report.reason
    assert [one.verdict for one in report.checks] == [None, None]


def test_a_check_of_time_that_cannot_read_an_answer_is_malformed(judge: Judge, summary: Question) -> None:
    assert summary.coding is not None
    short = "\n\nright = summary\n\n\ndef summary(values):\n"
    short += "    return right(values) if len(values) < 500 else None\n"
    report = judge.judge(summary, summary.coding.reference + short)
    assert report.verdict is Verdict.MALFORMED
    assert "could not read the answer" in report.reason


def test_only_failing_checks_keep_their_answers(judge: Judge, doubled: Question) -> None:
    found = run(doubled, RIGHT.replace("2.0 * value", "2.0 * value if len(values) < 9 else 1"), judge.sandbox)
    assert [len(one.calls) for one in found.findings] == [0, 1]


def test_all_answers_of_a_run_have_one_budget(judge: Judge, summary: Question) -> None:
    source = "import numpy as np\n\n\ndef summary(values):\n"
    source += "    rows = np.zeros(400_000) if len(values) == 5 else np.array([0])\n"
    source += "    return rows, f'{len(values)} numbers', {-1, 0, 1}\n"
    report = judge.judge(summary, source)
    assert report.verdict is Verdict.TOO_BIG
    assert "all answers together" in report.reason
