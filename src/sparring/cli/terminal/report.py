"""A report as a person reads it: the verdict, the checks, the smallest failing input, and why."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from sparring.checking.verdict import Verdict

if TYPE_CHECKING:
    from sparring.judge.report import CheckReport, Growth, Report

COLOURS = {
    Verdict.PASSED: "green",
    Verdict.NOT_ATTEMPTED: "blue",
    Verdict.TOO_SLOW: "yellow",
    Verdict.JUDGE_ERROR: "magenta",
}
MEANINGS = {
    Verdict.PASSED: "every check holds",
    Verdict.WRONG: "a check does not hold",
    Verdict.CRASHED: "your program ended before it answered",
    Verdict.TOO_SLOW: "it takes too long",
    Verdict.TOO_BIG: "it uses too much memory or returns too much",
    Verdict.FORBIDDEN: "it uses what this question does not allow",
    Verdict.NOT_ATTEMPTED: "this is still the starter: write your program first",
    Verdict.MALFORMED: "there is nothing that could be checked",
    Verdict.JUDGE_ERROR: "our machinery failed; this does not count: spar doctor",
}


def report_text(report: Report) -> str:
    """The report as text with colours, which click removes where there is no terminal."""
    return "\n".join(_lines(report))


def _lines(report: Report) -> Iterator[str]:
    yield _headline(report)
    if report.verdict is not Verdict.NOT_ATTEMPTED:
        yield from (_check_line(one) for one in report.checks)
    failing = report.first_failing
    if report.verdict in (Verdict.PASSED, Verdict.NOT_ATTEMPTED):
        yield from _printed(failing)
    elif failing is None:
        where = f"line {report.line}: " if report.line else ""
        yield f"\n  {where}{report.reason}"
    else:
        yield from _failure(report, failing)
    if report.diagnosis:
        yield f"\n  {click.style('Why', bold=True)}   {report.diagnosis}"
    if report.keeps_state:
        yield "\n  Alone, this check passes: your code keeps something between calls."
    for growth in report.growth:
        yield _growth_line(growth)
    yield click.style(_footer(report), dim=True)


def _headline(report: Report) -> str:
    mark = "✔" if report.verdict is Verdict.PASSED else "✘"
    verdict = click.style(
        f"{mark} {report.verdict.value.replace('_', ' ')}", fg=COLOURS.get(report.verdict, "red"), bold=True
    )
    return f"{verdict}  {report.question}: {MEANINGS[report.verdict]}"


def _check_line(one: CheckReport) -> str:
    if one.verdict is None:
        return click.style(f"  · {one.title} (not run)", dim=True)
    if one.verdict is Verdict.PASSED:
        return f"  {click.style('✔', fg='green')} {one.title}"
    return f"  {click.style('✘', fg='red')} {one.title}"


def _failure(report: Report, failing: CheckReport) -> Iterator[str]:
    size = f" (n = {failing.size})" if failing.size else ""
    yield f"\n  {click.style(failing.title, bold=True)}{size}: {failing.reason or report.reason}"
    if failing.call:
        yield "\n" + _indented(failing.call)
    if failing.got is not None:
        yield f"\n  {click.style('got ', fg='red')}  {failing.got}"
        if failing.want is not None:
            yield f"  {click.style('want', fg='green')}  {failing.want}"
    if failing.trace:
        yield "\n" + _indented(failing.trace.rstrip())
    yield from _printed(failing)


def _printed(failing: CheckReport | None) -> Iterator[str]:
    if failing is not None and failing.output:
        yield f"\n  Your program printed:\n{_indented(failing.output.rstrip())}"


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.split("\n"))


def _growth_line(growth: Growth) -> str:
    pairs = zip(growth.sizes, growth.milliseconds, strict=True)
    times = ", ".join(f"{time:g} ms at n = {size}" for size, time in pairs)
    if growth.ratio is None:
        return "\n  CPU time: there was nothing to time"
    return f"\n  CPU time: {times}; {growth.ratio:g} × the reference"


def _footer(report: Report) -> str:
    done = f"{report.passed_count} of {len(report.checks)} checks"
    spent = f"{1000 * report.cpu_seconds:.0f} ms CPU, {1000 * report.wall_seconds:.0f} ms in all"
    memory = f", peak {report.peak_bytes >> 20} MiB" if report.peak_bytes else ""
    return f"\n  {done} · {spent}{memory} · isolation: {report.isolation.value}"
