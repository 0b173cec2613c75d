"""The parent of a program at level `process` on Linux: whatever the program starts ends with it.

Orphans of the program become children of this process, also those that left its session, so none is lost.
"""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from pathlib import Path

LOOK_SECONDS = 0.5


def keep_apart() -> bool:
    """Goes on in a child that is kept; False, and in the same process, where the system has no such thing."""
    if sys.platform != "linux":
        return False
    from sparring.sandbox.box import kernel

    judge = os.getppid()
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
    try:
        kernel.set_process(kernel.SET_CHILD_SUBREAPER, 1)
        born = os.fork()
    except OSError:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
        return False
    if born:
        kernel.set_process(kernel.SET_DUMPABLE, 0)  # what it keeps cannot rewrite it
        _keep(born, judge)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGCHLD})
    kernel.set_process(kernel.SET_PARENT_DEATH_SIGNAL, signal.SIGKILL)
    return True


def _keep(born: int, judge: int) -> None:
    """Waits for the program's end, or the judge's; then ends everything, and ends as the program did."""
    os.closerange(0, 1024)
    status = None
    while status is None and os.getppid() == judge:
        signal.sigtimedwait({signal.SIGCHLD}, LOOK_SECONDS)
        status = _reaped(born)
    while _end_children():
        pass
    leave_no_folder()
    _end_like(status or 0)


def leave_no_folder() -> None:
    """Removes the folder that this began in, if it is empty: there may be no judge to do it."""
    with contextlib.suppress(OSError):
        Path.cwd().rmdir()


def _end_children() -> bool:
    """Ends every child and takes one in; False when there is none left."""
    for child in _children():
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGKILL)
    try:
        os.waitpid(-1, 0)
    except ChildProcessError:
        return False
    return True


def _reaped(born: int) -> int | None:
    """Takes in every child that has ended; the status of the program if it is one of them."""
    found = None
    with contextlib.suppress(ChildProcessError):
        while (ended := os.waitpid(-1, os.WNOHANG))[0]:
            found = ended[1] if ended[0] == born else found
    return found


def _children() -> list[int]:
    own = os.getpid()
    return [int(word) for word in Path(f"/proc/{own}/task/{own}/children").read_text().split()]


def _end_like(status: int) -> None:
    code = os.waitstatus_to_exitcode(status)
    if code < 0:
        with contextlib.suppress(OSError):  # SIGKILL has no handler to take away
            signal.signal(-code, signal.SIG_DFL)
        os.kill(os.getpid(), -code)
    os._exit(code & 0xFF)
