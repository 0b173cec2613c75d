"""Start of a child over pipes: where namespaces and fork are not to be had (macOS, Windows, anything)."""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from pathlib import Path
from typing import Any

from sparring.sandbox.box.absent import forbid_all_but
from sparring.sandbox.box.alone import stay_alone
from sparring.sandbox.box.keeper import keep_apart, leave_no_folder
from sparring.sandbox.box.serve import serve

LOOK_SECONDS = 0.5
CPU_SECONDS = 900  # for when nobody is left to end it


def main() -> None:
    """Takes the settings from the command line, moves the protocol off 0 and 1, and serves."""
    settings = json.loads(sys.argv[1])
    is_kept = keep_apart()
    requests, answers = os.dup(0), os.dup(1)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)
    for name in settings["preload"]:
        __import__(name)
    _limit(settings)
    if settings["root"] in sys.path:
        sys.path.remove(settings["root"])
    forbid_all_but(settings["allowed"])
    sys.argv[1:] = []
    if not is_kept:
        _end_with_judge()
    stay_alone()
    _write_ready(answers)
    serve(requests, answers)


def _write_ready(fd: int) -> None:
    os.write(fd, b"!")


def _end_with_judge() -> None:
    """A program that loops must not outlive a judge that was killed; no kernel helps with that here."""
    parent = os.getppid()

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(LOOK_SECONDS)
        leave_no_folder()
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


def _limit(settings: dict[str, Any]) -> None:
    """What limits the system has; without `resource` the trusted side's clock is the only one."""
    try:
        import resource

        from sparring.sandbox.box.lower import lower
    except ImportError:
        return
    lower(resource.RLIMIT_CORE, 0)
    lower(resource.RLIMIT_CPU, CPU_SECONDS)
    lower(resource.RLIMIT_FSIZE, settings["file_bytes"])
    try:
        used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    except OSError:
        return  # macOS: RLIMIT_AS is not kept there
    lower(resource.RLIMIT_AS, used + settings["memory_bytes"])


if __name__ == "__main__":
    main()
