"""Runs proofs in forks of a process that has imported their libraries; a program, started by `prove.hosts`.

Arguments: modules to import. Each line that comes in is JSON [folder, source, said, done], each line that
goes out the exit code of the fork that ran it.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import sys

from sparring.prove.block import run


def next_proof() -> tuple[str, str]:
    """Returns in each fork, with what to run and where to tell that it came to its end; elsewhere never."""
    for line in sys.stdin:
        folder, source, said, done = json.loads(line)
        born = os.fork()
        if not born:
            _enter(folder, said)
            return source, done
        sys.stdout.write(f"{os.waitstatus_to_exitcode(os.waitpid(born, 0)[1])}\n")
        sys.stdout.flush()
    os._exit(0)


def _enter(folder: str, said: str) -> None:
    """Nothing to read, nowhere to print, errors into a file."""
    os.chdir(folder)
    nothing = os.open(os.devnull, os.O_RDWR)
    errors = os.open(said, os.O_WRONLY | os.O_CREAT, 0o600)
    for source, target in ((nothing, 0), (nothing, 1), (errors, 2)):
        os.dup2(source, target)


if __name__ == "__main__":
    for name in sys.argv[1:]:
        importlib.import_module(name)
    gc.freeze()
    run(*next_proof())
