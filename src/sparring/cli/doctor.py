"""spar doctor"""

from __future__ import annotations

import importlib.metadata
import os
import platform
from typing import TYPE_CHECKING

import click

from sparring.cli.scope import Scope, as_json, json_option, pass_scope
from sparring.cli.terminal.wrapping import wrapped

if TYPE_CHECKING:
    from sparring.sandbox.isolation import Isolation

LIBRARIES = ("sparring", "numpy", "scipy", "scikit-learn", "click", "rich")


@click.command("doctor")
@json_option
@pass_scope
def command(scope: Scope, json_wanted: bool) -> None:
    """Versions, protection, and where things live."""
    from sparring.sandbox.isolation import NOT_PROTECTED
    from sparring.sandbox.limits import in_words
    from sparring.sandbox.open import open_sandbox

    sandbox = open_sandbox(cache=scope.places.cache)
    isolation = sandbox.isolation
    sandbox.close()
    values = {
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        **{name: _version(name) for name in LIBRARIES},
        "isolation": isolation.value,
        **_why_not_more(isolation),
        "not protected": NOT_PROTECTED[isolation],
        "bank": f"{scope.location.root} ({scope.location.found_by})",
        "questions": f"{len(scope.index.questions)} ({scope.index.skipped} skipped)",
        "your files": str(scope.places.work),
        "your data": str(scope.places.data),
        "cache": str(scope.places.cache),
        **{f"limit, {name}": words for name, words in in_words().items()},
        "editor": os.environ.get("VISUAL") or os.environ.get("EDITOR") or "not set",
    }
    if json_wanted:
        as_json(values)
        return
    from sparring.practice.words import ISOLATIONS

    values["isolation"] = f"{isolation}: your programs are {ISOLATIONS[isolation.value].partition(':')[0]}"
    room = max(map(len, values))
    for name, value in values.items():
        told = wrapped(str(value), " " * (room + 1))
        click.echo(click.style(name.ljust(room), fg="cyan") + told[room:])


def _why_not_more(isolation: Isolation) -> dict[str, str]:
    """What stands in the way of each level above the one in force."""
    from sparring.sandbox.isolation import Isolation
    from sparring.sandbox.levels import canary
    from sparring.sandbox.open import open_at

    levels = list(Isolation)
    above = levels[: levels.index(isolation)]
    return {f"not {level}": canary(level, open_at) or "it works, but another is asked for" for level in above}


def _version(name: str) -> str:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return "not installed (pip install 'sparring[proofs]')" if name == "scikit-learn" else "not installed"
