"""What a page says of a report."""

from __future__ import annotations

import pytest

from sparring.checking.verdict import Verdict
from sparring.judge.report import CheckReport, Growth, Report
from sparring.sandbox.isolation import Isolation
from sparring.web.pages.timings import timing_of
from sparring.web.pages.verdicts import Shown, sentence, shown_report, sign_of_outcome


def shown(verdict: Verdict, *checks: CheckReport, reason: str = "", line: int | None = None) -> Shown:
    report = Report("q", "v", verdict, Isolation.FULL, reason=reason, line=line, checks=checks)
    return shown_report(report)


def failing(reason: str, *, want: str | None = "1", trace: str | None = None) -> CheckReport:
    return CheckReport("c", "A check", Verdict.WRONG, reason=reason, got="0", want=want, trace=trace)


def growth(ratio: float | None, *, cut: bool = False) -> Growth:
    return Growth("c", (10, 20), (1.0, 4.0), (1.0, 2.0), 2.0, 1.0, ratio, cut)


def test_the_first_differing_position_is_said() -> None:
    found = shown(Verdict.WRONG, failing("got 0.5, want 0.25 at [3, 1]"))

    assert found.reason == "First difference at [3, 1]: got 0.5, want 0.25."


def test_what_the_two_values_say_is_not_said_twice() -> None:
    assert shown(Verdict.WRONG, failing("got 0, want 1")).reason == ""


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("item 2: got 1, want 3", "Item 2: got 1, want 3."),
        ("shape (2,), expected (3,)", "Shape (2,), expected (3,)."),
    ],
)
def test_other_reasons_are_sentences(reason: str, said: str) -> None:
    assert shown(Verdict.WRONG, failing(reason)).reason == said


def test_a_line_that_the_reason_names_is_said_once() -> None:
    found = shown(Verdict.MALFORMED, reason="line 3: '(' was never closed: f(x")

    assert (found.line, found.reason) == (3, "'(' was never closed: f(x.")


def test_a_traceback_names_the_innermost_line_of_the_program() -> None:
    trace = 'File "submission.py", line 2, in f\nFile "submission.py", line 7, in g\nFile "numpy.py", line 99'

    assert shown(Verdict.CRASHED, failing("ValueError", want=None, trace=trace)).line == 7


def test_a_report_without_a_run_says_so() -> None:
    assert not shown(Verdict.FORBIDDEN, CheckReport("c", "A check", None)).has_run
    assert shown(Verdict.WRONG, failing("got 0, want 1")).has_run


@pytest.mark.parametrize(
    ("ratio", "cut", "headline"),
    [
        (1.1, False, "As fast as the reference."),
        (2.5, False, "2.5 times the reference's CPU time."),
        (0.5, False, "0.5 times the reference's CPU time."),
        (80.0, True, "At least 80 times the reference's CPU time."),
        (None, False, "There was nothing to time."),
    ],
)
def test_a_timing_says_what_it_means(ratio: float | None, cut: bool, headline: str) -> None:
    assert timing_of(growth(ratio, cut=cut)).headline == headline


def test_bars_share_one_scale() -> None:
    lines = timing_of(growth(2.0)).lines

    assert [(line.width, line.reference_width) for line in lines] == [(25, 25), (100, 50)]


def test_stored_outcomes_have_signs_and_words() -> None:
    words = {name: sign_of_outcome(name).word for name in ("passed", "too_slow", "good", "hard", "again", "")}

    assert words == {
        "passed": "Passed",
        "too_slow": "Too slow",
        "good": "Went well",
        "hard": "Almost",
        "again": "Not yet",
        "": "",
    }


def test_a_sentence_keeps_its_own_end() -> None:
    assert [sentence(one) for one in ("", "done", "Why?")] == ["", "Done.", "Why?"]
    assert sentence("roc_auc changed its argument") == "roc_auc changed its argument."
