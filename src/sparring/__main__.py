"""The `spar` command."""

from __future__ import annotations

import gc
import sys

UNSEARCHED = 20_000
"""So many new objects before garbage is looked for: a command keeps nearly all that its imports make, and at
Python's 700 a cold `spar try` spends some 5 % of its time in looking."""


def main() -> None:
    """Runs the command line; errors of ours become one message and exit code 2."""
    gc.set_threshold(UNSEARCHED)
    from sparring.cli.app import run

    code = run()
    gc.freeze()  # the system takes all of it back at once: Python need not look through it for garbage first
    sys.exit(code)


if __name__ == "__main__":
    main()
