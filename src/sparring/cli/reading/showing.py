"""spar show"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sparring.bank.false_sentence import read_false_sentence
from sparring.bank.key_point import Weight
from sparring.bank.reading.text import Text, text_of
from sparring.bank.sections import SPOT_THE_ERROR
from sparring.cli.kinds import shown
from sparring.cli.scope import QUESTION, Scope, as_json, json_option, pass_scope
from sparring.cli.terminal.markdown import show_markdown
from sparring.practice.words import PROVEN, WEIGHTS, WHICH_IS_FALSE

if TYPE_CHECKING:
    from sparring.bank.index.summary import Summary

CORRECTION = f"{SPOT_THE_ERROR}: the correction"
HIDDEN_WITH_ANSWER = ("Hints",)
WEIGHT = re.compile(r"^- \[(must|nice|bonus)\]", re.M)
PROOF = re.compile(r"^```python proof\n(.*?)^```$", re.M | re.S)


@click.command("show")
@click.argument("name", type=QUESTION, metavar="QUESTION")
@click.option("--answer", is_flag=True, help="Show the answer too.")
@click.option("--proofs", is_flag=True, help="Show the code that proves the answer.")
@json_option
@pass_scope
def command(scope: Scope, name: str, answer: bool, proofs: bool, json_wanted: bool) -> None:
    """Read a question; the answer stays hidden until --answer."""
    summary = scope.summary(name)
    text = text_of(scope.index.path(summary))
    if text is None:
        raise click.ClickException(f"{summary.identity} cannot be read: spar bank check")
    sections = _sections(text, scope.index.path(summary), shown(summary.kind).ours) if answer else {}
    if json_wanted:
        values = {"identity": summary.identity, "title": text.title, "statement": text.statement}
        as_json(values | {"sections": sections})
        return
    click.echo(_heading(summary))
    markdown = _as_markdown(text, sections)
    markdown = WEIGHT.sub(lambda found: f"- [{WEIGHTS[Weight(found[1])].word}]", markdown)
    show_markdown(markdown if proofs else PROOF.sub(_proof_note, markdown), paged=True)
    if not answer:
        click.echo(_what_next(summary))


def _sections(text: Text, path: Path, ours: Mapping[str, str]) -> dict[str, str]:
    """What the answer consists of: its sections, and our own files of its kind."""
    found = {one.title: one.text for one in text.sections if one.title not in HIDDEN_WITH_ANSWER}
    for title, name in ours.items():
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


def _proof_note(found: re.Match[str]) -> str:
    """Stands for a proof in the text: most readers want the answer first."""
    return f"> ✓ Proof: {found[1].count(chr(10))} lines of Python, shown by --proofs."


def _as_markdown(text: Text, sections: dict[str, str]) -> str:
    parts = [f"# {text.title}", text.statement]
    false = read_false_sentence(sections.get(SPOT_THE_ERROR, ""))
    if false:  # the correction stands at the end, so that nobody reads it beside the sentences
        told = "\n".join(f"{number}. {one}" for number, one in enumerate(false.sentences, start=1))
        sections = {**sections, SPOT_THE_ERROR: f"{WHICH_IS_FALSE}\n\n{told}", CORRECTION: false.correction}
    parts += [f"## {title}\n\n{body}" for title, body in sections.items()]
    return "\n\n".join(parts)


def _what_next(summary: Summary) -> str:
    return click.style(f"\n{shown(summary.kind).next_step.format(name=summary.name)}", dim=True)
