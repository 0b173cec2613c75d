"""spar bank: what contributors need."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from sparring.bank.kind import Kind
from sparring.cli.kinds import NAMES, PLAIN
from sparring.cli.scope import QUESTION, Scope, as_json, json_option, pass_scope

if TYPE_CHECKING:
    from sparring.bank.question import Question
    from sparring.bank.reading.load import Bank
    from sparring.prove.bank_proof import BankProof


@click.group("bank")
def command() -> None:
    """For contributors: write, check and prove questions."""


@command.command("new")
@click.argument("identity", metavar="TOPIC/NAME")
@click.option("--kind", type=click.Choice(NAMES), default=PLAIN, show_default=True, help="What kind it is.")
@click.option("--coding", is_flag=True, help="Short for --kind coding.")
@json_option
@pass_scope
def new(scope: Scope, identity: str, kind: str, coding: bool, json_wanted: bool) -> None:
    """Write the skeleton of a new question into the bank."""
    from sparring.bank.write_new import write_new
    from sparring.cli.clock import now

    wanted = Kind.CODING if coding else Kind(kind)
    written = write_new(scope.location.root, identity, kind=wanted, today=now().at.date())
    if json_wanted:
        as_json([str(path) for path in written])
        return
    for path in written:
        click.echo(f"Wrote {click.style(str(path), fg='cyan')}")
    click.echo("Fill it in (docs/writing-questions.md), then: spar bank check")


@command.command("check")
@json_option
@click.pass_context
@pass_scope
def check(scope: Scope, ctx: click.Context, json_wanted: bool) -> None:
    """Check every question against the format and the rules; lists every fault."""
    from sparring.bank.lint import lint
    from sparring.cli.clock import now

    bank = _bank(scope)
    faults = lint(bank, now().at.date())
    if json_wanted:
        as_json(
            [
                {"path": str(one.path), "line": one.line, "rule": one.rule, "message": one.message}
                for one in faults
            ]
        )
    else:
        for one in faults:
            click.echo(
                f"{click.style(f'{_short(one.path)}:{one.line}', fg='cyan')} [{one.rule}] {one.message}"
            )
        told = f"{len(faults)} faults" if faults else "no fault"
        click.echo(f"{len(bank.questions)} questions checked: {told}.")
    ctx.exit(1 if faults else 0)


@command.command("prove")
@click.argument("names", nargs=-1, type=QUESTION, metavar="[QUESTION]...")
@click.option("--jobs", "-j", type=click.IntRange(1), default=os.cpu_count() or 1, help="How many at once.")
@click.option(
    "--mutate", is_flag=True, help="Instead: edit every reference in small ways; checks must notice."
)
@click.option("--seeds", type=click.IntRange(1), help="Instead: run every proof with so many other seeds.")
@click.option("--tight", is_flag=True, help="Instead: list assertions that could be much tighter (50 seeds).")
@click.option("--write", is_flag=True, help="Instead: prove what changed, and record it in proven.toml.")
@click.option(
    "--recorded", metavar="COMMIT", help="Instead: refuse an old record, and prove five drawn by COMMIT anew."
)
@click.option(
    "--families", type=click.IntRange(1), help="Instead: every program with so many seeds of inputs."
)
@json_option
@click.pass_context
@pass_scope
def prove(
    scope: Scope,
    ctx: click.Context,
    names: tuple[str, ...],
    jobs: int,
    mutate: bool,
    seeds: int | None,
    tight: bool,
    write: bool,
    recorded: str | None,
    families: int | None,
    json_wanted: bool,
) -> None:
    """Run every proof, starter, reference, candidate and decoy; fails on any lie."""
    from sparring.cli.contributing.recording import record, to_prove
    from sparring.prove.bank_proof import prove as prove_bank
    from sparring.sandbox.open import open_sandbox

    opener = partial(open_sandbox, cache=scope.places.cache)
    if mutate:
        from sparring.cli.contributing.mutating import prove_checks

        ctx.exit(prove_checks(_chosen(scope, names), opener, jobs, json_wanted))
    if tight:
        from sparring.cli.contributing.tightening import SEEDS, list_loose

        ctx.exit(list_loose(_chosen(scope, names), seeds or SEEDS, jobs, json_wanted))
    if seeds:
        from sparring.cli.contributing.reseeding import prove_with_seeds

        ctx.exit(prove_with_seeds(_chosen(scope, names), seeds, jobs, json_wanted))
    questions = to_prove(_chosen(scope, names), scope.location.root, recorded=recorded, only_changed=write)
    found = prove_bank(questions, opener, jobs=jobs, families=families or 0)
    if write:
        record(questions, found, scope.location.root, whole=None if names else _bank(scope))
    if json_wanted:
        as_json(found.to_json())
    else:
        click.echo(_proof_text(found))
    ctx.exit(1 if found.lies else 0)


@command.command("show-decoy")
@click.argument("name", metavar="TOPIC/NAME/DECOY")
@json_option
@pass_scope
def show_decoy(scope: Scope, name: str, json_wanted: bool) -> None:
    """Show a decoy's whole program and how it differs from the candidate's right one."""
    from sparring.cli.contributing.unmasking import unmask

    owner, slash, decoy = name.rpartition("/")
    if not slash:
        raise click.UsageError(f"Name its question too: spar bank show-decoy topic/name/{name}")
    unmask(scope.program(owner), decoy, json_wanted)


@command.command("plant")
@click.argument("identity", metavar="TOPIC/NAME")
@json_option
@pass_scope
def plant(scope: Scope, identity: str, json_wanted: bool) -> None:
    """Write the starter of a program to mend: its reference with all faults planted."""
    from sparring.bank.plant import plant as write_starter

    path = write_starter(scope.location.root, identity)
    if json_wanted:
        as_json(str(path))
    else:
        click.echo(f"Wrote {click.style(str(path), fg='cyan')}")


@command.command("pages")
@click.option("--check", "only_check", is_flag=True, help="Write nothing; fail when a page is not current.")
@json_option
@click.pass_context
@pass_scope
def pages(scope: Scope, ctx: click.Context, only_check: bool, json_wanted: bool) -> None:
    """Write the topic pages and the lists in the README."""
    from sparring.bank.pages import stale_pages, write_pages

    bank = _bank(scope)
    readme = scope.location.root.parent / "README.md"
    stale = stale_pages(bank, readme)
    if not only_check:
        write_pages(bank, readme)
    if json_wanted:
        as_json([str(path) for path in stale])
    else:
        verb = "not current" if only_check else "written"
        click.echo("\n".join(f"{_short(path)}: {verb}" for path in stale) or "All pages are current.")
    ctx.exit(1 if only_check and stale else 0)


@command.command("claims")
@click.argument("names", nargs=-1, type=QUESTION, metavar="[QUESTION]...")
@json_option
@pass_scope
def claims(scope: Scope, names: tuple[str, ...], json_wanted: bool) -> None:
    """List the sentences that claim a cause or a law, to be read again: no fault, and no gate."""
    from sparring.cli.contributing.claiming import list_claims

    list_claims(_chosen(scope, names), json_wanted)


@command.command("figures")
@click.argument("names", nargs=-1, type=QUESTION, metavar="[QUESTION]...")
@click.option("--write/--check", default=False, help="Write what changed; without it nothing is written.")
@json_option
@click.pass_context
@pass_scope
def figures(scope: Scope, ctx: click.Context, names: tuple[str, ...], write: bool, json_wanted: bool) -> None:
    """Draw the pictures of questions anew; fails when one is not current."""
    from sparring.cli.contributing.drawing import draw

    ctx.exit(draw(_chosen(scope, names), write=write, json_wanted=json_wanted))


def _bank(scope: Scope) -> Bank:
    from sparring.bank.reading.load import load_bank

    return load_bank(scope.location.root)


def _chosen(scope: Scope, names: tuple[str, ...]) -> list[Question]:
    if names:
        return [scope.question(name) for name in names]
    bank = _bank(scope)
    if bank.faults:
        raise click.ClickException(f"{len(bank.faults)} faults stand in the way: spar bank check")
    return list(bank.questions)


def _short(path: Path) -> str:
    return str(path.relative_to(Path.cwd())) if path.is_relative_to(Path.cwd()) else str(path)


def _proof_text(found: BankProof) -> str:
    from sparring.practice.words import counted

    good = sum(one.ok for one in found.proofs)
    kept = sum(not one.lie for one in found.declared)
    of = " and ".join(counted(number, f"{kind} question") for kind, (number, _) in found.counted.items())
    lines = [click.style(f"✘ {lie}", fg="red") for lie in found.lies]
    lines += [f"  {seconds:6.2f} s  {name}" for name, seconds in found.slowest]
    lines.append(f"{good} of {len(found.proofs)} proofs hold.")
    lines.append(f"{kept} of {len(found.declared)} programs of {of or 'no questions'} keep their verdict.")
    lines.append(f"{found.seconds:.1f} s in all.")
    return "\n".join(lines)
