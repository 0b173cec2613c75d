"""spar try --watch: judge at every save, with one key for each thing a learner wants next."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from sparring.bank.question import Question
from sparring.cli.scope import Scope
from sparring.cli.terminal.markdown import show_markdown
from sparring.cli.terminal.report import report_text
from sparring.judge.service import JudgeService
from sparring.practice.hint import take_hint
from sparring.practice.start import start
from sparring.practice.submit import read_submission, submit
from sparring.settings import seed

LOOK_SECONDS = 0.1
KEYS = "h hint · n next · a answer · q quit · save the file to judge it again"


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
            case "h":
                _hint(scope, question)
            case "a":
                show_markdown(question.section("Answer") or "")
            case "n":
                question = _next(scope, question)
                path, seen = start(question, scope.places).path, 0
            case _:
                time.sleep(LOOK_SECONDS)


def _judge(scope: Scope, question: Question, path: Path, judge: JudgeService) -> None:
    click.clear()
    report = submit(question, read_submission(path, question), judge, scope.learner())
    click.echo(report_text(report))
    click.echo(click.style(f"\n{path}\n{KEYS}", dim=True))


def _hint(scope: Scope, question: Question) -> None:
    hint = take_hint(question, scope.learner())
    if hint is not None:
        click.echo(click.style(f"\nHint {hint.number} of {hint.count}", bold=True))
        show_markdown(hint.text)


def _next(scope: Scope, question: Question) -> Question:
    practice = scope.practice()
    from sparring.practice.planning.next_question import next_question

    step = next_question(practice, question.identity)
    return question if step is None else scope.question(step.question.identity)


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
