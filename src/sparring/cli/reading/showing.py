"""spar show"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sparring.bank.clarification import clarifications_in
from sparring.bank.key_point import Weight
from sparring.bank.reading.text import Text, text_of
from sparring.bank.sections import CLARIFICATIONS, DEEPER, FIGURES, HINTS, SPOT_THE_ERROR
from sparring.cli.kinds import shown
from sparring.cli.scope import QUESTION, Scope, as_json, json_option, pass_scope
from sparring.cli.terminal.markdown import show_markdown
from sparring.cli.terminal.proven import MARK, with_marks
from sparring.practice.words import PROVEN, SAY, WEIGHTS, WHICH_IS_FALSE, counted

if TYPE_CHECKING:
    from sparring.bank.index.summary import Summary

CORRECTION = f"{SPOT_THE_ERROR}: the correction"
HIDDEN_WITH_ANSWER = (HINTS, CLARIFICATIONS, FIGURES)
DEEPER_NOTE = "> {words} words more, shown by --deeper."
WEIGHT = re.compile(r"^- \[(must|nice|bonus)\]", re.M)


@click.command("show")
@click.argument("name", type=QUESTION, metavar="QUESTION")
@click.option("--clarifications", "asks", is_flag=True, help="Also what a candidate should ask, answered.")
@click.option("--answer", is_flag=True, help="Show the answer too.")
@click.option("--deeper", is_flag=True, help="Show what only a reader wants, too.")
@click.option("--proofs", is_flag=True, help="Show the code that proves the answer.")
@json_option
@pass_scope
def command(
    scope: Scope, name: str, asks: bool, answer: bool, deeper: bool, proofs: bool, json_wanted: bool
) -> None:
    """Read a question; the answer stays hidden until --answer."""
    summary = scope.summary(name)
    text = text_of(scope.index.path(summary))
    if text is None:
        raise click.ClickException(f"{summary.identity} cannot be read: spar bank check")
    is_answered = answer or deeper
    way, path = shown(summary.kind), scope.index.path(summary)
    sections = _programs(path, way.given)
    sections |= {CLARIFICATIONS: text.section(CLARIFICATIONS) or ""} if asks else {}
    if is_answered:
        sections |= _sections(text) | _programs(path, way.ours)
    if json_wanted:
        values = {"identity": summary.identity, "title": text.title, "statement": text.statement}
        as_json(values | {"sections": sections})
        return
    click.echo(_heading(summary))
    if DEEPER in sections and not deeper:
        from sparring.bank.reading.counting import words_said

        sections[DEEPER] = DEEPER_NOTE.format(words=words_said(sections[DEEPER]))
    markdown = _as_markdown(text, sections)
    markdown = WEIGHT.sub(lambda found: f"- [{WEIGHTS[Weight(found[1])].word}]", markdown)
    show_markdown(markdown if proofs else with_marks(markdown), paged=True)
    if is_answered and not proofs and MARK in with_marks(markdown):
        click.echo(click.style(f"\n{MARK} {SAY['checked']}; the code: --proofs", dim=True))
    if not is_answered:
        click.echo(_what_next(summary, _count(text) if not asks else 0))


def _sections(text: Text) -> dict[str, str]:
    """What the answer consists of, in words."""
    return {one.title: one.text for one in text.sections if one.title not in HIDDEN_WITH_ANSWER}


def _programs(path: Path, files: Mapping[str, str]) -> dict[str, str]:
    """Files of ours beside a question, by heading; those that are there."""
    found = {}
    for title, name in files.items():
        program = path.with_name(name)
        if path.name == "README.md" and program.is_file():
            found[title] = f"```python\n{program.read_text(encoding='utf-8')}```"
    return found


def _heading(summary: Summary) -> str:
    asked = f" · asked by {summary.asked} of 17 public lists" if summary.asked else ""
    proven = f" · {PROVEN}" if summary.is_proven else ""
    line = f"{summary.identity} · {summary.level} · {summary.minutes} min{asked}{proven}"
    allowed = ""
    if summary.uses:
        allowed = f"\nYou may import: {_allowed(summary)}"
        allowed += f"\nBanned here: {', '.join(summary.bans)}" if summary.bans else ""
    return click.style(line + allowed, dim=True)


def _allowed(summary: Summary) -> str:
    libraries = {"python": "", "numpy": ", NumPy", "scipy": ", NumPy, SciPy"}
    return f"the standard library{libraries[str(summary.uses)]}"


def _as_markdown(text: Text, sections: dict[str, str]) -> str:
    parts = [f"# {text.title}", text.statement]
    if SPOT_THE_ERROR in sections:
        sections = _with_numbers(sections)
    parts += [f"## {title}\n\n{body}" for title, body in sections.items()]
    return "\n\n".join(parts)


def _with_numbers(sections: dict[str, str]) -> dict[str, str]:
    """The sentences of which one is false as a numbered list, where the section names a correction."""
    from sparring.bank.false_sentence import read_false_sentence

    false = read_false_sentence(sections[SPOT_THE_ERROR])
    if false:  # the correction stands at the end, so that nobody reads it beside the sentences
        told = "\n".join(f"{number}. {one}" for number, one in enumerate(false.sentences, start=1))
        sections = {**sections, SPOT_THE_ERROR: f"{WHICH_IS_FALSE}\n\n{told}", CORRECTION: false.correction}
    return sections


def _count(text: Text) -> int:
    return len(clarifications_in(text.section(CLARIFICATIONS) or ""))


def _what_next(summary: Summary, folded: int) -> str:
    """The next step, and where what is not said here stands; `folded` clarifications wait to be asked."""
    lines = [shown(summary.kind).next_step.format(name=summary.name)]
    if folded:
        lines.append(f"{counted(folded, 'clarification')}: spar show {summary.name} --clarifications")
    if summary.uses:
        lines.append("What holds for every program: spar rules")
    return "\n" + "\n".join(click.style(line, dim=True) for line in lines)
