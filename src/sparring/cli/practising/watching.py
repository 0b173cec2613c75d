"""spar try --watch: judge at every save, with one key for each thing a learner wants next."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from sparring.bank.question import Question
from sparring.checking.verdict import Verdict
from sparring.cli.practising.beginning import begin
from sparring.cli.scope import Scope
from sparring.cli.terminal.markdown import show_markdown
from sparring.cli.terminal.report import report_text
from sparring.judge.service import JudgeService
from sparring.practice.hint import take_hint
from sparring.practice.kinds import Way, way_of
from sparring.practice.start import file_for
from sparring.practice.submit import read_submission, submit
from sparring.settings import seed

LOOK_SECONDS = 0.1
KEYS = "s statement · h hint · n next · a answer · q quit · saving the file judges it"


def watch_file(scope: Scope, question: Question, path: Path) -> None:
    """Watches until q is pressed; one judge stays warm for all of it."""
    judge = JudgeService(scope.places.cache, seed=seed())
    try:
        with _keys() as pressed:
            _loop(scope, question, path, judge, pressed)
    finally:
        judge.close()


def _loop(scope: Scope, question: Question, path: Path, judge: JudgeService, pressed: Iterator[str]) -> None:
    seen = 0
    while True:
        changed = path.stat().st_mtime_ns if path.is_file() else -1
        if changed != seen:
            seen = changed
            _judge(scope, question, path, judge)
        match next(pressed):
            case "q":
                return
            case "h" | "s" | "a" as key:
                _show(scope, question, key)
            case "n":
                following = _next(scope, question)
                if following is not None:
                    question = following
                    path = begin(scope, question).path
                    seen = path.stat().st_mtime_ns
            case _:
                time.sleep(LOOK_SECONDS)


def _judge(scope: Scope, question: Question, path: Path, judge: JudgeService) -> None:
    click.clear()
    report = submit(question, read_submission(path, question), judge, scope.learner())
    click.echo(report_text(report))
    if report.verdict is Verdict.PASSED:
        click.echo("\n  Passed. a compares it with ours, n goes on to the next question.")
    click.echo(click.style(f"\n{path}\n{KEYS}", dim=True))


def _show(scope: Scope, question: Question, key: str) -> None:
    """What a key shows of the question."""
    match key:
        case "h":
            _hint(scope, question)
        case "s":
            _statement(question)
        case _:
            show_markdown(question.section("Answer") or "")


def _statement(question: Question) -> None:
    click.echo(click.style(f"\n{question.identity} · {question.level} · {question.minutes} min", dim=True))
    show_markdown(f"# {question.title}\n\n{question.statement}")


def _hint(scope: Scope, question: Question) -> None:
    hint = take_hint(question, scope.learner())
    if hint is None:
        click.echo("\nThere is no further hint. s shows the statement, a the answer.")
        return
    click.echo(click.style(f"\nHint {hint.number} of {hint.count}", bold=True))
    show_markdown(hint.text)


def _next(scope: Scope, question: Question) -> Question | None:
    """The next program of today's list, shown; None where the list goes on with something said, or ends."""
    practice = scope.practice()
    from sparring.practice.planning.next_question import next_question

    step = next_question(practice, question.identity)
    if step is None:
        click.echo("\nThat was all for today. One more: q, then spar today --another")
        return None
    if way_of(step.question.kind) is not Way.WRITTEN:
        click.echo(f"\nNext, to say aloud: {step.question.title}\nq, then: spar next")
        return None
    following = scope.question(step.question.identity)
    click.clear()
    _statement(following)
    click.echo(click.style(f"\n{file_for(following, scope.places.work)}\n{KEYS}", dim=True))
    return following


@contextmanager
def _keys() -> Iterator[Iterator[str]]:
    """Single key presses without waiting for one: an empty string where none was pressed."""
    if sys.platform == "win32":
        yield _windows_keys()
        return
    import termios
    import tty

    if not sys.stdin.isatty():
        yield iter(lambda: "", None)
        return
    before = termios.tcgetattr(sys.stdin)
    tty.setcbreak(sys.stdin)
    try:
        yield _posix_keys()
    finally:
        termios.tcsetattr(sys.stdin, termios.TCSADRAIN, before)


def _posix_keys() -> Iterator[str]:
    import select

    while True:
        ready = select.select([sys.stdin], [], [], 0)[0]
        yield sys.stdin.read(1) if ready else ""


def _windows_keys() -> Iterator[str]:
    import msvcrt

    while True:
        yield msvcrt.getwch() if msvcrt.kbhit() else ""  # type: ignore[attr-defined]
