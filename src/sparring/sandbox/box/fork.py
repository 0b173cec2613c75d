"""A warm parent without secrets: imports what a tier may use, then forks one locked child per order.

It sees neither programs, inputs nor answers: those go to the child, over descriptors it only hands on.
Orders are JSON {memory_bytes, file_bytes, ahead} with three descriptors: channel, output, status.
"""

from __future__ import annotations

import contextlib
import fcntl
import gc
import importlib
import json
import linecache
import os
import resource
import select
import signal
import socket
import struct
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from sparring.sandbox.box import codec, kernel
from sparring.sandbox.box.absent import forbid_all_but
from sparring.sandbox.box.gather import gather
from sparring.sandbox.box.lock import Lock, prepare
from sparring.sandbox.box.lower import lower
from sparring.sandbox.box.needs import needs
from sparring.sandbox.box.root import OWN, build_root
from sparring.sandbox.box.serve import serve

CONTROL = 3
CHANNEL = 3  # in the child, which has no control
MOST_DESCRIPTORS = 1024
SETTLE_SECONDS = 0.05
MACHINE = "sparring"
STATUS = struct.Struct("<idq")  # wait status, CPU seconds, largest resident memory in KiB
SPACES = (
    kernel.NEW_USER
    | kernel.NEW_MOUNTS
    | kernel.NEW_PID
    | kernel.NEW_NET
    | kernel.NEW_IPC
    | kernel.NEW_NAMES
    | kernel.NEW_CGROUP
)


def main() -> None:
    """Becomes the zygote that the settings on the command line describe."""
    settings = json.loads(sys.argv[1])
    os.dup2(settings["control"], CONTROL)
    control = socket.socket(fileno=CONTROL)
    lower(resource.RLIMIT_NOFILE, MOST_DESCRIPTORS)
    try:
        zygote = _Zygote(control, settings)
    except Exception as error:  # noqa: BLE001 - whatever fails here is told to the judge, which takes another level
        control.send(f"x{type(error).__name__}: {error}".encode()[:2000])
        os._exit(1)
    control.send(b"!")
    zygote.run()


class _Zygote:
    def __init__(self, control: socket.socket, settings: dict[str, Any]) -> None:
        self.control = control
        self.idle_seconds: float = settings["idle_seconds"]
        self.children: dict[int, tuple[int, int]] = {}
        self.waiting = 0
        self.own_pids: int | None = None
        uid, gid = os.getuid(), os.getgid()
        proc = self._enter_spaces(uid, gid) if settings["isolation"] == "full" else None
        _forget_machine(proc)
        self.lock = _warmed(settings, proc, uid, gid)
        self.poll = select.poll()
        self.poll.register(CONTROL, select.POLLIN)

    def _enter_spaces(self, uid: int, gid: int) -> int:
        """Goes on as the first process of a pid namespace: when it dies, the kernel ends every child."""
        kernel.unshare(SPACES)
        proc = os.open("/proc", os.O_PATH)
        kernel.write_id_maps(proc, inner=uid, uid=uid, gid=gid)
        born = os.fork()
        if born:
            self.control.close()
            os._exit(os.waitstatus_to_exitcode(os.waitpid(born, 0)[1]) & 0xFF)
        kernel.set_process(kernel.SET_PARENT_DEATH_SIGNAL, signal.SIGKILL)
        self.own_pids = os.open("/proc/self/ns/pid", os.O_RDONLY)
        return proc

    def run(self) -> None:
        """Serves orders until the judge is gone or nothing was asked for long.

        The first moment of rest makes the later children cheaper; nobody waits for that.
        """
        self._serve_until_idle(SETTLE_SECONDS)
        with contextlib.suppress(OSError):
            gather(self.lock.proc)
        self._serve_until_idle(self.idle_seconds)
        os._exit(0)

    def _serve_until_idle(self, seconds: float) -> None:
        while True:
            events = self.poll.poll(1000 * seconds)
            if not events and len(self.children) <= self.waiting:
                return
            for fd, _ in events:
                if fd == CONTROL:
                    self._take_order()
                else:
                    self._report(fd)

    def _take_order(self) -> None:
        content, descriptors, _, _ = socket.recv_fds(self.control, 4096, 3)
        if not content:
            os._exit(0)
        channel, output, status = descriptors
        try:
            order = json.loads(content)
            self.waiting = int(order["ahead"])  # the last child made ahead has nothing to do yet
            pid = self._fork(order, channel, output)
            pid_fd = os.pidfd_open(pid)
            self.children[pid_fd] = pid, status
            self.poll.register(pid_fd, select.POLLIN)
        except OSError as error:
            _say(channel, f"x{error}")
            os.close(status)
        os.close(channel)
        os.close(output)

    def _fork(self, limits: dict[str, int], channel: int, output: int) -> int:
        if self.own_pids is not None:
            kernel.unshare(kernel.NEW_PID)
        pid: int | None = None
        try:
            pid = os.fork()
            if pid == 0:
                self._be_child(limits, channel, output)
        finally:
            if self.own_pids is not None:
                kernel.enter_pid_space(self.own_pids)
        return pid

    def _be_child(self, limits: dict[str, int], channel: int, output: int) -> None:
        try:
            # A pipe of its own that is closed at the other end reads as empty; a file that all children share
            # would hand on the flags that one of them sets.
            nothing, unused = os.pipe()
            os.close(unused)
            for source, target in ((nothing, 0), (output, 1), (output, 2), (channel, CHANNEL)):
                os.dup2(source, target)
            self.lock.shut(limits["memory_bytes"], limits["file_bytes"])
            os.closerange(CHANNEL + 1, MOST_DESCRIPTORS)
            self.lock.turn_key()
        except BaseException as error:  # noqa: BLE001 - a fork must never come back into the zygote's loop
            _say(CHANNEL, f"x{type(error).__name__}: {error}")
            os._exit(99)
        try:
            os.write(CHANNEL, b"!")
            serve(CHANNEL, CHANNEL)
        finally:
            os._exit(99)  # the learner broke what serves; never a word on the channel then

    def _report(self, pid_fd: int) -> None:
        pid, status_fd = self.children.pop(pid_fd)
        self.poll.unregister(pid_fd)
        os.close(pid_fd)
        _, status, usage = os.wait4(pid, 0)
        with contextlib.suppress(OSError):
            os.write(status_fd, STATUS.pack(status, usage.ru_utime + usage.ru_stime, usage.ru_maxrss))
        os.close(status_fd)


def _warmed(settings: dict[str, Any], proc: int | None, uid: int, gid: int) -> Lock:
    """Imports everything, hides the rest of the machine, and touches what every child will touch."""
    sys.path.remove(settings["root"])
    standard = [Path(folder) for folder in sys.path]
    sys.path += settings["package_folders"]
    with _ended_with_judge():
        for name in settings["preload"]:
            importlib.import_module(name)
    needed = needs(standard, [Path(package) for package in settings["packages"]])
    if proc is not None:
        build_root(needed)
    _touch()
    forbid_all_but(settings["allowed"])
    _forget_start()
    lock = prepare(needed, proc, uid=uid, gid=gid)
    os.chdir("/")
    gc.collect()
    gc.freeze()
    return lock


@contextlib.contextmanager
def _ended_with_judge() -> Iterator[None]:
    """While imports run nobody reads the control socket: its closing ends us by SIGIO.

    A handler, because the first process of a pid namespace ignores what a signal does by default.
    """
    signal.signal(signal.SIGIO, lambda *_: os._exit(0))
    fcntl.fcntl(CONTROL, fcntl.F_SETOWN, os.getpid())
    flags = fcntl.fcntl(CONTROL, fcntl.F_GETFL)
    fcntl.fcntl(CONTROL, fcntl.F_SETFL, flags | os.O_ASYNC)
    yield
    fcntl.fcntl(CONTROL, fcntl.F_SETFL, flags)
    signal.signal(signal.SIGIO, signal.SIG_DFL)


def _forget_machine(proc: int | None) -> None:
    """Gives the machine a name that says nothing; without a user namespace only root can."""
    with contextlib.suppress(OSError):
        if proc is None:
            kernel.unshare(kernel.NEW_NAMES)
        kernel.name_machine(MACHINE)


def _forget_start() -> None:
    """What Python kept of how it was started."""
    sys.argv[:] = sys.orig_argv[:] = [""]
    sys.executable = ""
    os.environ.clear()
    os.environ["HOME"] = str(OWN)


def _touch() -> None:
    """Runs the child's usual path once, so that no child compiles or imports it again."""
    for text in ("def f(x):\n    raise ValueError(x)\n\n\nf(1)\n", "1 +"):
        try:
            exec(compile(text, "touch", "exec"), {})
        except (ValueError, SyntaxError) as error:
            "".join(traceback.format_exception(error))
    codec.loads(codec.dumps({"a": [1, 2.5, "x"], "l": [0.5] * 100, "i": 1 << 70}))
    linecache.clearcache()


def _say(fd: int, text: str) -> None:
    with contextlib.suppress(OSError):
        os.write(fd, text.encode()[:2000])
