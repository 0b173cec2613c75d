"""The root of the command line: commands are loaded only when they are called."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path
from typing import Any

import click

from sparring.cli.scope import Scope
from sparring.errors import SparringError, disk_refusal

COMMANDS = {
    "today": ("planning.today", "Today's list: a few questions chosen for you, and it ends"),
    "next": ("planning.next", "Start the next question of today's list"),
    "plan": ("planning.plan", "The plan to your interview, and what it is made for"),
    "placement": ("planning.placement", "Ten questions that find your level, once"),
    "progress": ("planning.progress", "How ready you are, and how steadily you practise"),
    "practise": ("practising.practising", "Answer a question: say or type it, tick what you had"),
    "start": ("practising.starting", "Put a question's starter into your own folder"),
    "try": ("practising.trying", "Judge your program and say why"),
    "hint": ("practising.hinting", "Take the next hint"),
    "list": ("reading.listing", "List questions"),
    "show": ("reading.showing", "Read a question; the answer stays hidden until --answer"),
    "rules": ("reading.ruling", "What holds for every program to write"),
    "search": ("reading.searching", "Find questions by words"),
    "random": ("reading.picking", "Pick a question by chance"),
    "topics": ("reading.topics", "The 21 topics and how many questions each has"),
    "mark": ("record.keeping:mark_command", "Mark a question for later"),
    "note": ("record.keeping:note_command", "Write a note on a question"),
    "log": ("record.logging", "What you tried, newest first"),
    "serve": ("serving", "Practise in the browser, on this machine only"),
    "export": ("record.exporting", "Everything you did, wrote and chose as one file; or cards for Anki"),
    "import": ("record.importing", "Merge such a file"),
    "bank": ("contributing.banking", "For contributors: new, check, prove, pages"),
    "doctor": ("doctor", "Versions, protection, and where things live"),
    "completion": ("completing", "Print the completion script of your shell"),
}


class LazyGroup(click.Group):
    """Imports a command's module when it is called, so that `spar --help` stays fast."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        module, _, name = COMMANDS[cmd_name][0].partition(":")
        command: click.Command = getattr(importlib.import_module(f"sparring.cli.{module}"), name or "command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl([(name, help_text) for name, (_, help_text) in COMMANDS.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            import difflib

            close = difflib.get_close_matches(args[0], COMMANDS, n=1)
            advice = f"Did you mean `spar {close[0]}`?" if close else "`spar --help` lists the commands."
            raise click.UsageError(f"There is no command {args[0]!r}. {advice}", ctx) from error


@click.group(
    cls=LazyGroup, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.option("--bank", type=click.Path(path_type=Path), help="The bank to use instead of the one found.")
@click.version_option(package_name="sparring", prog_name="spar")
@click.pass_context
def spar(ctx: click.Context, bank: Path | None) -> None:
    """A practice partner for machine-learning interviews."""
    ctx.obj = Scope.here(bank)
    if os.environ.get("NO_COLOR"):
        ctx.color = False
    if ctx.invoked_subcommand is None:
        from sparring.cli.planning.dashboard import show_dashboard

        show_dashboard(ctx.obj)


def run(arguments: list[str] | None = None, **extra: Any) -> int:
    """Runs the command line and gives its exit code: 0 good, 1 not passed, 2 usage."""
    try:
        found = spar.main(arguments, prog_name="spar", standalone_mode=False, **extra)
    except SparringError as error:
        return _complain(str(error))
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        return _complain("stopped", code=130)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 0
    except Exception as error:  # the edge: a full disk is no bug
        message = disk_refusal(error)
        if message is None:
            raise
        return _complain(message)
    return found if isinstance(found, int) else 0


def _complain(message: str, code: int = 2) -> int:
    from sparring.cli.terminal.wrapping import wrapped

    if sys.stderr.isatty():
        message = "\n".join(wrapped(line) for line in f"spar: {message}".split("\n")).removeprefix("spar: ")
    click.echo(f"{click.style('spar:', fg='red')} {message}", err=True)
    return code
