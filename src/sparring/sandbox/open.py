"""The one place that starts processes for learners' programs."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import TYPE_CHECKING

import sparring
from sparring.bank.kind import Tier
from sparring.errors import JudgeFailed
from sparring.sandbox.child import Child, ChildDidNotStart, Sandbox
from sparring.sandbox.hidden import hide, show
from sparring.sandbox.isolation import Isolation
from sparring.sandbox.levels import highest_level
from sparring.sandbox.limits import STANDARD, Limits

if TYPE_CHECKING:  # only one of the two is needed, and the second needs what only Linux has
    from sparring.sandbox.forked import ForkedChild
    from sparring.sandbox.own_folder import OwnFolder
    from sparring.sandbox.pipes import PipedChild
    from sparring.sandbox.zygote import Zygote

PRELOADED = {
    Tier.PYTHON: (
        "bisect",
        "collections",
        "copy",
        "dataclasses",
        "heapq",
        "itertools",
        "math",
        "random",
        "typing",
    ),
    Tier.NUMPY: ("numpy", "numpy.random", "numpy.linalg", "numpy.fft", "numpy.polynomial"),
    Tier.SCIPY: ("numpy", "numpy.random", "scipy.linalg", "scipy.optimize", "scipy.special", "scipy.stats"),
}
ALLOWED = {Tier.PYTHON: [], Tier.NUMPY: ["numpy"], Tier.SCIPY: ["numpy", "scipy"]}
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
KEPT = ("OPENBLAS_CORETYPE", *(("PATH", "SYSTEMROOT", "TEMP", "TMP") if sys.platform == "win32" else ()))
# OPENBLAS_CORETYPE: where OpenBLAS mistakes the processor, NumPy does not start without it.
ROOT = str(Path(sparring.__file__).parent.parent)
IDLE_SECONDS = 300.0
FIRST_STARTS = 4  # one try on the command line needs no more; a process that does is there to stay
LAST_SECONDS = 60.0  # for folders that took too long to remove while somebody waited for a verdict
FORCED = "SPARRING_ISOLATION"


def open_sandbox(isolation: Isolation | None = None, cache: Path | None = None) -> Sandbox:
    """A sandbox at the wanted level, or at the highest that works here; `cache` remembers which one that is.

    The environment variable SPARRING_ISOLATION wants a level too.
    """
    return open_at(isolation or forced_level() or highest_level(open_at, cache))


def forced_level() -> Isolation | None:
    """What the environment wants; `JudgeFailed` for a level that does not exist."""
    name = os.environ.get(FORCED)
    if not name:
        return None
    if name not in set(Isolation):
        raise JudgeFailed(f"{FORCED} is {name!r}; set it to one of {', '.join(Isolation)}, or not at all.")
    return Isolation(name)


def open_at(isolation: Isolation) -> Sandbox:
    """A sandbox at exactly this level, whether it works here or not."""
    return PipedSandbox() if isolation is Isolation.PROCESS else ForkingSandbox(isolation)


class PipedSandbox:
    """Level `process`: one interpreter per child, started ahead by one per tier once a tier is in use.

    Each starts in an empty folder of its own: what it writes beside itself never lies among the learner's
    files. From its first child on until it is closed this process keeps its memory from programs of the
    same user.
    """

    isolation = Isolation.PROCESS

    def __init__(self) -> None:
        self._ahead: dict[tuple[Tier, Limits], PipedChild] = {}
        self._folders: list[OwnFolder] = []
        self._is_closed = False
        self._is_hidden = False
        self._lock = threading.Lock()

    def start(self, tier: Tier, limits: Limits) -> Child:
        with self._lock:
            if self._is_closed:
                raise ChildDidNotStart("the sandbox is closed")
            if not self._is_hidden:
                hide()
                self._is_hidden = True
            child = self._ahead.pop((tier, limits), None) or self._spawn(tier, limits)
            self._ahead[tier, limits] = self._ahead.get((tier, limits)) or self._spawn(tier, limits)
        child.wait_until_ready()
        return child

    def warm(self, tier: Tier) -> None:
        with self._lock:
            if (tier, STANDARD) not in self._ahead:
                self._ahead[tier, STANDARD] = self._spawn(tier, STANDARD)

    def _spawn(self, tier: Tier, limits: Limits) -> PipedChild:
        from sparring.sandbox.own_folder import OwnFolder

        folder = OwnFolder()
        self._folders = [one for one in self._folders if one.path.exists()] + [folder]
        try:
            return _spawn_child(tier, limits, folder)
        except OSError:
            folder.remove()
            raise

    def close(self) -> None:
        with self._lock:
            self._is_closed = True
            while self._ahead:
                self._ahead.popitem()[1].close()
            for folder in self._folders:
                folder.remove(LAST_SECONDS)
            if self._is_hidden:
                show()
                self._is_hidden = False


class ForkingSandbox:
    """Levels `full` and `restricted`: one warm zygote per tier, started when the tier is first needed."""

    def __init__(self, isolation: Isolation, *, idle_seconds: float = IDLE_SECONDS) -> None:
        self.isolation = isolation
        self._idle_seconds = idle_seconds
        self._zygotes: dict[Tier, Zygote] = {}
        self._ahead: dict[Tier, ForkedChild] = {}
        self._starts = 0
        self._is_closed = False
        self._lock = threading.Lock()

    def start(self, tier: Tier, limits: Limits) -> Child:
        zygote = self.warm(tier)
        try:
            return _ready(self._next(tier, zygote, limits))
        except ChildDidNotStart:  # idle for long it ends itself; killed, it is replaced
            self._drop(tier, zygote)
            return _ready(self.warm(tier).order(limits))

    def _next(self, tier: Tier, zygote: Zygote, limits: Limits) -> ForkedChild:
        """The child that was made ahead, or a new one; in long use another is made while this one works."""
        zygote.wait_until_up()  # what may fail comes before a child is in our hands
        if limits != STANDARD:
            return zygote.order(limits)
        with self._lock:
            self._starts += 1
            in_long_use = self._starts > FIRST_STARTS
            child = self._ahead.pop(tier, None)
        child = child or zygote.order(limits)
        if in_long_use:
            self._keep(tier, zygote.order(limits, ahead=True))
        return child

    def _keep(self, tier: Tier, child: ForkedChild) -> None:
        with self._lock:
            if not self._is_closed and tier not in self._ahead:
                self._ahead[tier] = child
                return
        child.close()

    def warm(self, tier: Tier) -> Zygote:
        """Starts the tier's zygote without waiting for it."""
        with self._lock:
            if self._is_closed:
                raise ChildDidNotStart("the sandbox is closed")
            if tier not in self._zygotes:
                self._zygotes[tier] = _spawn_zygote(tier, self.isolation, self._idle_seconds)
            return self._zygotes[tier]

    def _drop(self, tier: Tier, zygote: Zygote) -> None:
        """Takes the zygote out of use, and the child that it made ahead."""
        ahead = None
        with self._lock:
            if self._zygotes.get(tier) is zygote:
                del self._zygotes[tier]
                ahead = self._ahead.pop(tier, None)
        zygote.close()
        if ahead is not None:
            ahead.close()

    def close(self) -> None:
        with self._lock:
            self._is_closed = True
            while self._zygotes:
                self._zygotes.popitem()[1].close()
            while self._ahead:
                self._ahead.popitem()[1].close()


def _ready(child: ForkedChild) -> ForkedChild:
    child.wait_until_ready()
    return child


def _spawn_child(tier: Tier, limits: Limits, folder: OwnFolder) -> PipedChild:
    from sparring.sandbox.pipes import PipedChild

    settings = {
        "root": ROOT,
        "preload": PRELOADED[tier],
        "allowed": ALLOWED[tier],
        "memory_bytes": limits.memory_bytes,
        "file_bytes": limits.file_bytes,
    }
    bare = ["-S"] if tier is Tier.PYTHON else []
    process = subprocess.Popen(
        _command("piped", settings, bare),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        bufsize=0,
        cwd=folder.path,
        env=_environment(),
        start_new_session=sys.platform != "win32",
    )
    return PipedChild(process, limits, folder)


def _spawn_zygote(tier: Tier, isolation: Isolation, idle_seconds: float) -> Zygote:
    import socket

    from sparring.sandbox.zygote import Zygote

    control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    found = _packages(ALLOWED[tier])
    settings = {
        "root": ROOT,
        "control": theirs.fileno(),
        "isolation": isolation.value,
        "preload": PRELOADED[tier],
        "allowed": ALLOWED[tier],
        "package_folders": sorted({str(path.parent) for path in found}),
        "packages": [str(path) for path in found],
        "idle_seconds": idle_seconds,
    }
    process = subprocess.Popen(
        _command("fork", settings, ["-S"]),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=_environment(),
        pass_fds=[theirs.fileno()],
        start_new_session=True,
    )
    theirs.close()
    return Zygote(process, control)


def _packages(allowed: list[str]) -> list[Path]:
    """Folders of the allowed libraries, and of the shared libraries that their wheels bring along."""
    found = []
    for name in allowed:
        spec = importlib.util.find_spec(name)
        if spec is None or spec.origin is None:
            raise ChildDidNotStart(f"{name} is not installed here: pip install {name}")
        package = Path(spec.origin).parent
        found += [path for path in (package, package.with_name(f"{name}.libs")) if path.is_dir()]
    return found


def _command(module: str, settings: dict[str, object], flags: list[str]) -> list[str]:
    start = (
        f"import sys; sys.path.insert(0, {ROOT!r}); from sparring.sandbox.box.{module} import main; main()"
    )
    return [sys.executable, "-I", *flags, "-c", start, json.dumps(settings)]


def _environment() -> dict[str, str]:
    """Nothing of the learner's environment but what an interpreter needs to start."""
    return {name: os.environ[name] for name in KEPT if name in os.environ} | ONE_THREAD
