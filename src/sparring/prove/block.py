"""Runs one proof block to its end; a program of its own where no host runs it in a fork.

Arguments: the file with the proof, the file that gets its seconds of CPU time once it came to its end.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from types import CodeType


def compiled(source: str) -> CodeType:
    """The program in a file."""
    code = compile(Path(source).read_text(encoding="utf-8"), source, "exec", dont_inherit=True)
    assert isinstance(code, CodeType)
    return code


def run(source: str, done: str) -> None:
    """Runs a proof as a main program; whatever it raises is the caller's to see."""
    exec(compiled(source), {"__name__": "__main__"})
    Path(done).write_text(str(time.process_time()), encoding="utf-8")


if __name__ == "__main__":
    run(sys.argv[1], sys.argv[2])
