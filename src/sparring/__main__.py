"""The `spar` command."""

from __future__ import annotations

import sys


def main() -> None:
    """Runs the command line; errors of ours become one message and exit code 2."""
    from sparring.cli.app import run

    sys.exit(run())


if __name__ == "__main__":
    main()
