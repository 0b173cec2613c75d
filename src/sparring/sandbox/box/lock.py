"""Locking a fresh child: namespaces, limits, Landlock, capabilities, system calls; no way back."""

from __future__ import annotations

import os
import resource
import signal
import struct
from dataclasses import dataclass
from pathlib import Path

from sparring.sandbox.box import kernel, landlock
from sparring.sandbox.box.lower import lower
from sparring.sandbox.box.needs import Needs
from sparring.sandbox.box.root import OWN
from sparring.sandbox.box.seccomp import SELF, filter_for

SPACES = (
    kernel.NEW_USER
    | kernel.NEW_MOUNTS
    | kernel.NEW_NET
    | kernel.NEW_IPC
    | kernel.NEW_NAMES
    | kernel.NEW_CGROUP
)
LEARNER = 1000
DESCRIPTORS = 48
THREADS = 24
CPU_SECONDS = 900  # the judge's clock ends a call long before; this stands for when there is no judge left
BARE = kernel.NO_SUID | kernel.NO_DEVICES | kernel.NO_EXEC


class NoLandlock(Exception):
    """Without namespaces Landlock is the wall, and this kernel has none."""


@dataclass(frozen=True, slots=True)
class Lock:
    """What a zygote prepares once for all its children; `proc` is a folder of the old root."""

    filter: bytes
    rules: int | None
    memory_bytes: int
    uid: int
    gid: int
    proc: int | None

    def shut(self, memory_bytes: int, file_bytes: int) -> None:
        """Everything but the system-call filter, which comes last."""
        if self.proc is not None:
            self._enter_spaces(file_bytes)
        _limit(self.memory_bytes + memory_bytes, file_bytes if self.proc is not None else 0)
        kernel.set_process(kernel.SET_NO_NEW_PRIVILEGES, 1)
        if self.rules is not None:
            kernel.landlock_restrict(self.rules)
        kernel.drop_capabilities()
        kernel.set_process(kernel.SET_DUMPABLE, 0)

    def _enter_spaces(self, file_bytes: int) -> None:
        assert self.proc is not None
        kernel.unshare(SPACES)
        kernel.write_id_maps(self.proc, inner=LEARNER, uid=self.uid, gid=self.gid)
        kernel.mount("own", str(OWN), "tmpfs", BARE, f"size={file_bytes},nr_inodes=512,mode=700")
        os.chdir(OWN)
        lower(resource.RLIMIT_NPROC, THREADS)  # counts this user namespace only

    def turn_key(self) -> None:
        """The last step: dies with its parent from here on, and may make few system calls."""
        kernel.set_process(kernel.SET_PARENT_DEATH_SIGNAL, signal.SIGKILL)
        own = struct.pack("<I", os.getpid())
        kernel.install_filter(self.filter.replace(struct.pack("<I", SELF), own))


def prepare(needed: Needs, proc: int | None, *, uid: int, gid: int) -> Lock:
    """Measures and builds what every child will use; to be called after the last import and the new root."""
    full = proc is not None
    readable = [Path("/")] if full else needed.readable  # a private root shows nothing else anyway
    rules = landlock.rules(readable, writable=[OWN.parent] if full else [])
    if rules is None and not full:
        raise NoLandlock("this kernel has no Landlock")
    return Lock(filter_for(os.uname().machine), rules, _address_space(proc), uid, gid, proc)


def _address_space(proc: int | None) -> int:
    """Bytes of address space that the zygote already has, and that every child is born with."""
    path = "/proc/self/statm" if proc is None else "self/statm"
    fd = os.open(path, os.O_RDONLY, dir_fd=proc)
    try:
        return int(os.read(fd, 100).split()[0]) * resource.getpagesize()
    finally:
        os.close(fd)


def _limit(memory_bytes: int, file_bytes: int) -> None:
    limits = {
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_CPU: CPU_SECONDS,
        resource.RLIMIT_NOFILE: DESCRIPTORS,
        resource.RLIMIT_FSIZE: file_bytes,
        resource.RLIMIT_AS: memory_bytes,
        resource.RLIMIT_MEMLOCK: 0,
        resource.RLIMIT_MSGQUEUE: 0,
    }
    for limit, value in limits.items():
        lower(limit, value)
