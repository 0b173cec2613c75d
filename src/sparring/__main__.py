"""The `spar` command."""

from __future__ import annotations

import gc
import sys

UNSEARCHED = 20_000
"""So many new objects before garbage is looked for: a command that starts makes a hundred thousand, and keeps
nearly all. At Python's 700 it would look through them some two hundred times."""


def main() -> None:
    """Runs the command line; errors of ours become one message and exit code 2."""
    gc.set_threshold(UNSEARCHED)
    from sparring.cli.app import run

    sys.exit(run())


if __name__ == "__main__":
    main()
