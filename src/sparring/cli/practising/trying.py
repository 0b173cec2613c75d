"""spar try"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sparring.cli.scope import QUESTION, Scope, as_json, json_option, pass_scope

if TYPE_CHECKING:
    from sparring.bank.index.summary import Summary
    from sparring.judge.report import Report


@click.command("try")
@click.argument("name", type=QUESTION, metavar="[QUESTION]", required=False)
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--watch", is_flag=True, help="Judge again whenever the file is saved.")
@click.option("--profile", is_flag=True, help="Also show where the time goes, line by line.")
@json_option
@click.pass_context
@pass_scope
def command(
    scope: Scope,
    ctx: click.Context,
    name: str | None,
    file: Path | None,
    watch: bool,
    profile: bool,
    json_wanted: bool,
) -> None:
    """Judge your program and say why. The file defaults to the one that `start` wrote."""
    from sparring.practice.start import file_for, started_last

    summary = scope.program_summary(name or started_last(scope.places.data))
    path = file or file_for(summary, scope.places.work)
    if watch:
        from sparring.cli.practising.watching import watch_file

        following = watch_file(scope, scope.whole(summary), path)
        if following is not None:
            from sparring.cli.practising.asking import practise_and_close

            practise_and_close(scope, following)
        return
    early: list[Report] = []
    report = judged(scope, summary, path, tell=early.append if json_wanted or profile else _tell(early))
    if profile:
        _print_with_profile(scope, report, path, json_wanted)
    elif json_wanted:
        as_json(report.to_json())
    else:
        click.echo(_rest(report) if early else _text(report))
    ctx.exit(0 if report.verdict == "passed" else 1)


def _tell(early: list[Report]) -> Callable[[Report], None]:
    """Prints a verdict whose reason waits, and keeps it."""

    def tell(report: Report) -> None:
        from sparring.cli.terminal.report import report_text

        click.echo(report_text(report))
        early.append(report)

    return tell


def _rest(report: Report) -> str:
    """What was not known when the verdict was printed."""
    from sparring.cli.terminal.report import rest_text

    return rest_text(report) + _advice(report)


def judged(
    scope: Scope, summary: Summary, path: Path, *, tell: Callable[[Report], None] = lambda _: None
) -> Report:
    """One submission; what runs it warms up while this process still reads and imports."""
    from sparring.judge.service import JudgeService
    from sparring.practice.submit import read_submission, submit
    from sparring.settings import seed

    judge = JudgeService(scope.places.cache, seed=seed())
    try:
        if summary.uses is not None:
            judge.warm(summary.uses)
        question = scope.whole(summary)
        return submit(question, read_submission(path, question), judge, scope.learner(), at_once=tell)
    finally:
        judge.close()


def _print_with_profile(scope: Scope, report: Report, path: Path, json_wanted: bool) -> None:
    from sparring.cli.practising.profiling import profile_text, profile_values, profiled

    lines = profiled(scope, report.question, path)
    if json_wanted:
        as_json(report.to_json() | {"profile": profile_values(lines)})
    else:
        click.echo(_text(report) + "\n" + profile_text(lines))


def _text(report: Report) -> str:
    from sparring.cli.terminal.report import report_text

    return report_text(report) + _advice(report)


def _advice(report: Report) -> str:
    name = report.question.partition("/")[2]
    if report.verdict == "passed":
        return click.style(
            f"\n  Compare with ours: spar show {name} --answer\n  Next on today's list: spar next", dim=True
        )
    return click.style(f"\n  Stuck? spar hint {name}", dim=True)
