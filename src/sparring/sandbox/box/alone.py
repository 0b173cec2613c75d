"""What keeps a program at level `process` to itself, where the kernel has system-call filters."""

from __future__ import annotations

import contextlib
import os
import struct
import sys

from sparring.sandbox.box.calls import MACHINES

if sys.platform == "linux":  # elsewhere there is nothing of it; later no import of ours is possible
    from sparring.sandbox.box import kernel
    from sparring.sandbox.box.seccomp import SELF, alone_filter


def stay_alone() -> None:
    """Gives up root's rights, and the making and signalling of processes.

    Comes last: a filter holds only for the thread that asks for it and for those that it starts.
    """
    if sys.platform != "linux" or os.uname().machine not in MACHINES:
        return
    made = alone_filter(os.uname().machine)
    with contextlib.suppress(OSError):
        kernel.set_process(kernel.SET_NO_NEW_PRIVILEGES, 1)
        kernel.drop_capabilities()
        kernel.install_filter(made.replace(struct.pack("<I", SELF), struct.pack("<I", os.getpid())))
