"""Start of a child over pipes: where namespaces and fork are not to be had (macOS, Windows, anything)."""

from __future__ import annotations

import importlib.abc
import json
import os
import sys
from pathlib import Path
from typing import Any

from sparring.judge.box.serve import serve


class _Absent(importlib.abc.MetaPathFinder):
    """Refuses the import of libraries that the question does not allow; a rule, not a wall."""

    def __init__(self, allowed: set[str]) -> None:
        self.allowed = allowed

    def find_spec(self, name: str, *_: Any) -> None:
        top = name.partition(".")[0]
        if top not in self.allowed and top not in sys.stdlib_module_names:
            raise ModuleNotFoundError(f"this question does not allow {top!r}", name=name)


def main() -> None:
    """Takes the settings from the command line, moves the protocol off 0 and 1, and serves."""
    settings = json.loads(sys.argv[1])
    requests, answers = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    for name in settings["preload"]:
        __import__(name)
    _limit(settings)
    if settings["root"] in sys.path:
        sys.path.remove(settings["root"])
    sys.meta_path.insert(0, _Absent(set(settings["allowed"])))
    sys.argv[1:] = []
    _write_ready(answers)
    serve(requests, answers)


def _write_ready(fd: int) -> None:
    os.write(fd, b"!")


def _limit(settings: dict[str, Any]) -> None:
    """What limits the system has; without `resource` the trusted side's clock is the only one."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (settings["file_bytes"],) * 2)
    try:
        used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    except OSError:
        return  # macOS: RLIMIT_AS is not kept there
    resource.setrlimit(resource.RLIMIT_AS, (used + settings["memory_bytes"],) * 2)


if __name__ == "__main__":
    main()
