"""One question in the terminal: a program is started, anything else is said or typed, and ticked."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING, assert_never

import click

from sparring.bank.question import Question
from sparring.bank.sections import SPOT_THE_ERROR
from sparring.cli.practising.pointing import point_at_the_error
from sparring.cli.scope import Scope
from sparring.cli.terminal.closing import closing_lines
from sparring.cli.terminal.markdown import show_markdown
from sparring.cli.terminal.proven import with_marks
from sparring.cli.terminal.wrapping import keys_line, wrapped
from sparring.practice.kinds import Way, way_of
from sparring.practice.words import RATINGS, WEIGHTS, back_words, capitalised, rating_sentence

if TYPE_CHECKING:
    from datetime import date

    from sparring.practice.answer import Answered
    from sparring.practice.ticking import Suggestion, Ticked

SURE = {"5": 50, "6": 60, "7": 70, "8": 80, "9": 90, "0": 99}
TICK_KEYS = "123456789abcdef"
SHOWN_FIRST = ("Short answer",)
HIDDEN = ("Key points", "Hints", "Figures")
LEAVE = ("q", "\x1b", "\x04")


def practise(scope: Scope, question: Question) -> None:
    """One question from its statement to what it came to, and on with `n` to the next ones of today."""
    following: Question | None = question
    while following is not None:
        following = _ask(scope, following)


def practise_and_close(scope: Scope, question: Question) -> None:
    """The same, and the end of the day where nothing is left of it."""
    practise(scope, question)
    practice = scope.practice()
    from sparring.practice.planning.closing import closing
    from sparring.practice.planning.today import today

    found = today(practice)
    if found.is_over and found.steps:
        click.echo("\n" + "\n".join(closing_lines(closing(practice), found.date)))


def _ask(scope: Scope, question: Question) -> Question | None:
    click.echo(click.style(f"{question.identity} · {question.level} · {question.minutes} min", dim=True))
    show_markdown(f"# {question.title}\n\n{question.statement}")
    match way_of(question.kind):
        case Way.WRITTEN:
            return _write(scope, question)
        case Way.SAID:
            return _say(scope, question)
        case way:
            assert_never(way)


def _write(scope: Scope, question: Question) -> Question | None:
    """A program: its file, and watching it where somebody can press keys."""
    from sparring.cli.practising.beginning import begin

    started = begin(scope, question)
    click.echo(f"\n{'Wrote' if started.is_new else 'You already have'} {started.path}")
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        click.echo(f"Judge it at every save: spar try {question.name} --watch")
        return None
    click.echo(keys_line("Enter watch the file", "e open it in your editor", "q leave"))
    key = click.getchar()
    if key == "e":
        click.edit(filename=str(started.path))
    if key in LEAVE:
        return None
    from sparring.cli.practising.watching import watch_file

    return watch_file(scope, question, started.path)


def _say(scope: Scope, question: Question) -> Question | None:
    """Something to say: the answer, how sure one is, the ticks, and what it came to."""
    from sparring.practice.ticking import Given, Ticked, suggest_ticks

    began = time.monotonic()
    text = _said()
    if text is None:
        return None
    seconds = round(time.monotonic() - began, 1)
    given = Given(text, _confidence(), seconds)
    numbers = ticks_by_key(suggest_ticks(question, text))
    click.echo(keys_line("Would you have said this without the list?  y yes", "n no"))
    ticked = Ticked(numbers, unaided=click.getchar() not in ("n", "N"))
    practice = scope.practice()
    from sparring.practice.answer import answer

    answered = answer(practice, question, given, ticked)
    click.echo("\n" + result_text(answered, ticked, practice.day))
    for title in SHOWN_FIRST:
        _show_section(question, title)
    return _read_on(scope, question)


def _said() -> str | None:
    """What was answered: empty where it was said aloud; None when the learner leaves."""
    click.echo("\n" + keys_line("Say it aloud, then Enter", "t type a line", "e your editor", "q leave"))
    match click.getchar():
        case "t":
            return str(click.prompt("Your answer", default="", show_default=False))
        case "e":
            return click.edit("", extension=".md") or ""
        case key if key in LEAVE:
            return None
        case _:
            return ""


def _confidence() -> int | None:
    keys = ", ".join(list(SURE)[:-1])
    click.echo(keys_line(f"How sure are you?  {keys} for 50 to 90 %", "0 for 99 %", "Enter not said"))
    return SURE.get(click.getchar())


def ticks_by_key(suggestions: tuple[Suggestion, ...]) -> frozenset[int]:
    """The key points that the learner ticks, one key each; nothing is ticked before."""
    keys = dict(zip(TICK_KEYS, suggestions, strict=False))
    click.echo(click.style("\nWhat an interviewer ticks off. Which of it did you say?", bold=True))
    for key, one in keys.items():
        click.echo(_point(key, one))
    click.echo(keys_line(f"1 to {list(keys)[-1]} tick and untick", "Enter done"))
    ticked: set[int] = set()
    while (key := click.getchar()) not in ("\r", "\n", *LEAVE):
        if key in keys:
            ticked ^= {keys[key].number}
            had = " ".join(name for name, one in keys.items() if one.number in ticked) or "nothing"
            click.echo(f"  ticked: {had}")
    return frozenset(ticked)


def _point(key: str, one: Suggestion) -> str:
    """A key point with its key; words of the learner's own text suggest, and never tick."""
    found = f" (you wrote “{one.words[0]}”)" if one.is_found and one.words else ""
    said = f"[{WEIGHTS[one.point.weight].word}] {one.point.sentence}{found}"
    return wrapped(said, f" {key}  ", "    ")


def result_text(answered: Answered, ticked: Ticked, today: date) -> str:
    """How it went, what was missed, what that says of one's confidence, and when it comes back."""
    said = rating_sentence(answered.rating, len(answered.missed), unaided=ticked.unaided)
    lines = [f"{click.style(capitalised(RATINGS[answered.rating].word), bold=True)}. {said}"]
    lines += [wrapped(point.sentence, "  ✘ ", "    ") for point in answered.missed]
    if answered.remark:
        lines.append(answered.remark)
    if answered.back:
        lines.append(f"{capitalised(back_words(answered.back, today))}.")
    return "\n".join(lines)


def _show_section(question: Question, title: str) -> None:
    text = question.section(title)
    if text:
        click.echo()
        show_markdown(f"## {title}\n\n{with_marks(text)}", paged=True)


def _read_on(scope: Scope, question: Question) -> Question | None:
    """The rest of the answer by section, the wish to see it again; then the next question, or back."""
    rest = [one.title for one in question.sections if one.title not in (*SHOWN_FIRST, *HIDDEN)]
    keys = dict(zip("123456789", rest, strict=False))
    listed = [f"{key} {title}" for key, title in keys.items()]
    while True:
        click.echo("\n" + keys_line(*listed, "a ask me again tomorrow", "n next question", "Enter back"))
        match click.getchar():
            case "a":
                _ask_again(scope, question)
            case "n":
                return _following(scope, question)
            case key if key not in keys:
                return None
            case key if keys[key] == SPOT_THE_ERROR:
                point_at_the_error(question)
            case key:
                _show_section(question, keys[key])


def _ask_again(scope: Scope, question: Question) -> None:
    practice = scope.practice()
    from sparring.practice.planning.ask_again import ask_again
    from sparring.practice.words import spoken

    click.echo(f"It is asked again on {spoken(ask_again(practice, question))}.")


def _following(scope: Scope, question: Question) -> Question | None:
    """The next question of today; None where the day is done."""
    practice = scope.practice()
    from sparring.practice.planning.next_question import next_question

    step = next_question(practice, question.identity)
    if step is None:
        return None
    click.echo("\n" + wrapped(step.pick.reason) + "\n")
    return scope.question(step.question.identity)
