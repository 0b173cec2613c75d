"""spar try --watch: judge at every save, with one key for each thing a learner wants next."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from sparring.bank.question import Question
from sparring.bank.sections import CLARIFICATIONS
from sparring.checking.verdict import Verdict
from sparring.cli.practising.beginning import begin
from sparring.cli.scope import Scope
from sparring.cli.terminal.difference import change_text
from sparring.cli.terminal.markdown import show_markdown
from sparring.cli.terminal.report import report_text, rest_text
from sparring.cli.terminal.wrapping import keys_line
from sparring.judge.report import Report
from sparring.judge.service import JudgeService
from sparring.practice.hint import take_hint
from sparring.practice.kinds import Way, way_of
from sparring.practice.submit import read_submission, submit
from sparring.settings import seed

LOOK_SECONDS = 0.1
KEYS = ("s statement", "c clarifications", "h hint", "n next", "a answer", "q quit", "saving judges it")
MENDING_KEYS = ("d your change", *KEYS)


def watch_file(scope: Scope, question: Question, path: Path) -> Question | None:
    """Watches until q is pressed; one judge stays warm for all of it.

    Where `n` leads to a question that is said, not written, this is the question to go on with.
    """
    judge = JudgeService(scope.places.cache, seed=seed())
    try:
        with _keys() as pressed:
            return _loop(scope, question, path, judge, pressed)
    finally:
        judge.close()


def _loop(
    scope: Scope, question: Question, path: Path, judge: JudgeService, pressed: Iterator[str]
) -> Question | None:
    seen = 0
    while True:
        changed = path.stat().st_mtime_ns if path.is_file() else -1
        if changed != seen:
            seen = changed
            _judge(scope, question, path, judge)
        match next(pressed):
            case "q":
                return None
            case "h" | "s" | "c" | "a" | "d" as key:
                _show(scope, question, path, key)
                _say_keys(question, path)
            case "n":
                following = _next(scope, question)
                if following is not None and way_of(following.kind) is not Way.WRITTEN:
                    return following
                if following is not None:
                    question, path = following, _begin(scope, following)
                    seen = path.stat().st_mtime_ns
            case _:
                time.sleep(LOOK_SECONDS)


def _judge(scope: Scope, question: Question, path: Path, judge: JudgeService) -> None:
    click.clear()
    early: list[Report] = []

    def tell(report: Report) -> None:
        click.echo(report_text(report))
        early.append(report)

    source = read_submission(path, question)
    report = submit(question, source, judge, scope.learner(), at_once=tell)
    click.echo(rest_text(report) if early else report_text(report))
    if report.verdict is Verdict.PASSED:
        click.echo(f"\n  {_back(scope, question)}a compares it with ours, n goes on to the next question.")
    _say_keys(question, path)


def _back(scope: Scope, question: Question) -> str:
    """When a program that passed comes back, as a sentence; empty where that is not known."""
    practice = scope.practice()
    from sparring.practice.planning.due import back_on
    from sparring.practice.words import back_words, fresh_start

    day = back_on(practice, question.identity)
    return f"It is {back_words(day, practice.day)}, with {fresh_start(question)}.\n  " if day else ""


def _say_keys(question: Question, path: Path) -> None:
    keys = MENDING_KEYS if question.repair else KEYS
    click.echo("\n" + click.style(str(path), dim=True) + "\n" + keys_line(*keys))


def _show(scope: Scope, question: Question, path: Path, key: str) -> None:
    """What a key shows of the question, or of the learner's file."""
    match key:
        case "h":
            _hint(scope, question)
        case "s":
            _statement(question)
        case "c":
            show_markdown(question.section(CLARIFICATIONS) or "There is nothing to clarify.")
        case "d":
            click.echo("\n" + change_text(question, read_submission(path, question)))
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
    """The next question of today's list; None where the list ends."""
    practice = scope.practice()
    from sparring.practice.planning.next_question import next_question

    step = next_question(practice, question.identity)
    if step is None:
        click.echo("\nThat was all for today. One more: q, then spar today --another")
        return None
    click.clear()
    return scope.question(step.question.identity)


def _begin(scope: Scope, question: Question) -> Path:
    """Shows a program to write, and gives the learner's file."""
    _statement(question)
    path = begin(scope, question).path
    _say_keys(question, path)
    return path


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
