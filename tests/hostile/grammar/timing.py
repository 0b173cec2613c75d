"""Statements that take time, memory or the screen, at a call, at a size, or always."""

from __future__ import annotations

import random

from tests.hostile.grammar.types import error
from tests.hostile.grammar.values import size, text

CONDITIONS = (
    "True",
    "calls == {k}",
    "calls % {k} == 0",
    "calls > {k}",
    "weight(given) >= {w}",
    "weight(given) < {w}",
)
STATEMENTS = (
    *("time.sleep({t})", "burn({t})", "print({x})", "print('a' * {n})", "sys.stderr.write({x})", "raise {e}"),
    *(
        "held.append(bytearray({m}))",
        "held.extend([0.0] * {n})",
        "os.write(1, b'\\x1b[2J' * {n})",
        "os._exit({k})",
    ),
    *("sys.setrecursionlimit({n})", "gc.disable()", "sys.settrace(lambda *_: None)", "os.close({k})"),
    *(
        "threading.Thread(target=burn, args=({t},)).start()",
        "os.fork()",
        "os.setsid()",
        "os.kill(os.getppid(), 9)",
    ),
    *(
        "signal.signal(signal.SIGTERM, signal.SIG_IGN)",
        "signal.alarm(1)",
        "open('left', 'w').write('x' * {n})",
    ),
    *("os.mkfifo('pipe')", "os.symlink('/', 'link')", "socket.socket()", "subprocess.Popen(['sleep', '9'])"),
    *("sys.modules.clear()", "builtins.__dict__.pop('len', None)", "given[0].clear()", "globals().clear()"),
    *(
        "sys.stdout.close()",
        "os.dup2(1, {k})",
        "resource.setrlimit(resource.RLIMIT_NOFILE, (3, 3))",
        "while_true()",
    ),
    *("atexit.register(burn, {t})", "sys.exit({x})", "exec({x})", "json.dumps = {e}", "struct.pack = print"),
    *(
        "faulthandler.dump_traceback_later({t})",
        "os.chdir('/')",
        "mmap.mmap(-1, {m})",
        "sys.setswitchinterval(9)",
    ),
)
HELP = """
import atexit, builtins, faulthandler, gc, json, mmap, os, resource, signal, struct, sys, threading, time
try:
    import socket, subprocess
except ImportError:
    pass
calls, held = 0, []

def burn(seconds):
    until = time.process_time() + seconds
    while time.process_time() < until:
        pass

def while_true():
    while True:
        pass

def weight(given):
    return max((len(one) for one in given if hasattr(one, "__len__")), default=0)
"""


def statements(rng: random.Random, count: int, largest: int) -> list[str]:
    """Lines for the top of a function, or of a module, in which `calls` and `given` are known."""
    return [_guarded(rng, largest) for _ in range(count)]


def condition(rng: random.Random, largest: int) -> str:
    """When something happens; `largest` is the largest size that is timed."""
    sizes = (1, 2, 50, max(1, largest // 4), largest)
    return rng.choice(CONDITIONS).format(k=rng.choice((1, 2, 3, 5, 20)), w=rng.choice(sizes))


def _guarded(rng: random.Random, largest: int) -> str:
    done = rng.choice(STATEMENTS).format(
        t=round(10 ** rng.uniform(-3, 0), 3),
        x=repr(text(rng)),
        n=size(rng, 5),
        m=size(rng, 8.3),
        k=rng.choice((0, 1, 2, 3, 4, 5, 9)),
        e=error(rng),
    )
    if rng.random() < 0.5:
        return f"if {condition(rng, largest)}: {done}"
    kinds = rng.choice(("Exception", "BaseException"))
    return f"try:\n    {done}\nexcept {kinds}: pass"
