"""A report as a person reads it: the verdict, the checks, the smallest failing input, and why."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from sparring.checking.verdict import Verdict
from sparring.cli.terminal.wrapping import wrapped
from sparring.practice.words import (
    ISOLATIONS,
    NOT_ROBUST,
    NOT_RUN,
    VERDICTS,
    changed_words,
    outcome_words,
    still_wrong,
)

if TYPE_CHECKING:
    from sparring.judge.report import CheckReport, Growth, Report

COLOURS = {
    Verdict.PASSED: "green",
    Verdict.NOT_ATTEMPTED: "blue",
    Verdict.TOO_SLOW: "yellow",
    Verdict.JUDGE_ERROR: "magenta",
}
MARKS = {Verdict.PASSED: "✔", Verdict.NOT_ATTEMPTED: "○", Verdict.JUDGE_ERROR: "!"}


def report_text(report: Report) -> str:
    """The report as text with colours, which click removes where there is no terminal."""
    return "\n".join(_lines(report))


def _lines(report: Report) -> Iterator[str]:
    yield _headline(report)
    yield from _check_lines(report)
    yield from _mending_lines(report)
    yield from _what_fails(report)
    if report.diagnosis:
        yield reason_text(report)
    if report.keeps_state:
        yield "\n" + _prose("Alone, this check passes: your code keeps something between calls.")
    yield from (_growth_line(growth) for growth in report.growth)
    if report.unrecorded:
        yield "\n" + _prose(report.unrecorded)
    yield click.style(_footer(report), dim=True)
    if report.reason_waits:
        yield click.style("  Looking for the reason …", dim=True)


def _check_lines(report: Report) -> Iterator[str]:
    has_run = any(one.verdict is not None for one in report.checks)
    if has_run and report.verdict is not Verdict.NOT_ATTEMPTED:
        yield from (_check_line(one) for one in report.checks)


def _mending_lines(report: Report) -> Iterator[str]:
    """What is still to be found, and how large the change is so far."""
    if report.mending is not None:
        told = (still_wrong(report.mending), f"{changed_words(report.mending)}.")
        yield "\n" + _prose("\n".join(filter(None, told)))


def _what_fails(report: Report) -> Iterator[str]:
    failing = report.first_broken
    if report.verdict is Verdict.NOT_ATTEMPTED or (report.verdict is Verdict.PASSED and failing is None):
        yield from _printed(failing)
    elif failing is None:
        where = f"line {report.line}: " if report.line else ""
        yield "\n" + _prose(f"{where}{report.reason}")
    else:
        yield from _failure(report, failing)


def rest_text(report: Report) -> str:
    """What was not known when a verdict was told at once: its reason, and whether it could be recorded."""
    unrecorded = f"\n\n{_prose(report.unrecorded)}" if report.unrecorded else ""
    return f"{reason_text(report)}{unrecorded}"


def reason_text(report: Report) -> str:
    """Which mistake it is, or that it is none that we know."""
    told = report.diagnosis or "None of the mistakes that are known for this question; look at the call."
    return "\n" + wrapped(told, f"  {click.style('Why', bold=True)}   ", "        ")


def _headline(report: Report) -> str:
    mark = MARKS.get(report.verdict, "✘")
    said = NOT_ROBUST if report.robust is False else VERDICTS[report.verdict]
    verdict = f"{mark} {said.word}"
    told = wrapped(f"{verdict}  {report.question}: {outcome_words(report)}", "", "  ")
    return click.style(verdict, fg=COLOURS.get(report.verdict, "red"), bold=True) + told[len(verdict) :]


def _check_line(one: CheckReport) -> str:
    title = f"{one.title} (strict edge case)" if one.robust else one.title
    if one.verdict is None:
        return click.style(wrapped(f"{title} ({NOT_RUN.word})", "  · ", "    "), dim=True)
    sign, colour = ("✔", "green") if one.verdict is Verdict.PASSED else ("✘", "red")
    styled = click.style(sign, fg="yellow" if one.robust and one.failed else colour)
    return wrapped(title, f"  {sign} ", "    ").replace(sign, styled, 1)


def _failure(report: Report, failing: CheckReport) -> Iterator[str]:
    size = f" (n = {failing.size})" if failing.size else ""
    told = _prose(f"{failing.title}{size}: {failing.reason or report.reason}")
    yield "\n" + told.replace(failing.title, click.style(failing.title, bold=True), 1)
    if failing.call:
        yield "\n" + "\n".join(wrapped(line, "    ", "        ") for line in failing.call.split("\n"))
    if failing.got is not None:
        yield "\n" + _value("got ", "red", failing.got)
        if failing.want is not None:
            yield _value("want", "green", failing.want)
    if failing.trace:
        yield "\n" + _indented(failing.trace.rstrip())
    yield from _printed(failing)


def _value(name: str, colour: str, text: str) -> str:
    told = "\n".join(wrapped(line, "        ") for line in text.split("\n"))
    return f"  {click.style(name, fg=colour)}  {told.removeprefix(' ' * 8)}"


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
    return "\n" + _prose(f"CPU time: {times}; {growth.ratio:g} × the reference")


def _prose(text: str) -> str:
    """Sentences in lines that fit; a line end of theirs stays one."""
    return "\n".join(wrapped(line, "  ") for line in text.split("\n"))


def _footer(report: Report) -> str:
    done = f"{report.passed_count} of {len(report.checks)} checks"
    spent = f"{1000 * report.cpu_seconds:.0f} ms CPU, {1000 * report.wall_seconds:.0f} ms in all"
    memory = f", peak {report.peak_bytes >> 20} MiB" if report.peak_bytes else ""
    how = ISOLATIONS[report.isolation.value]
    return "\n" + _prose(f"{done} · {spent}{memory} · {how}")
