"""What a verdict costs, against starting Python, importing NumPy and running pytest, interleaved in one run.

python benchmarks/judge.py [--rounds 15] [--level full] [--seconds 5]
"""

from __future__ import annotations

import argparse
import contextlib
import os
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from sparring.bank.question import Question, Tier
from sparring.bank.reading.load import load_question
from sparring.judge.judge import Judge
from sparring.judge.service import JudgeService
from sparring.sandbox.box import codec
from sparring.sandbox.child import Child, Sandbox
from sparring.sandbox.isolation import Isolation
from sparring.sandbox.limits import STANDARD
from sparring.sandbox.open import open_at

BANK = Path(__file__).parents[1] / "questions"
TEST = "import numpy as np\n\n\ndef test_sum():\n    assert np.allclose(np.ones(3).sum(), 3)\n"
DOUBLED = "def f(x):\n    return 2 * x\n"
PER_ROUND = 8
PAUSED, PAUSE_SECONDS = "after a pause", 0.03
SETTLE_SECONDS = 0.1  # until the last children are gone: their CPU time is known then
Action = Callable[[], None]
CALLS, CHILDREN = 200, 50


@dataclass
class Times:
    """Milliseconds of wall and CPU time of one thing, over all rounds."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)

    def row(self, name: str, unit: Times) -> str:
        wall, cpu = statistics.median(self.wall), statistics.mean(self.cpu)
        ratios = wall / statistics.median(unit.wall), cpu / statistics.mean(unit.cpu)
        cuts = statistics.quantiles(self.wall, n=100, method="inclusive")
        tail = "  ".join(f"{cuts[cut - 1]:8.2f}" for cut in (50, 95, 99))
        return f"{name:56} {tail}   {cpu:8.2f}   {ratios[0]:6.3f} x  {ratios[1]:6.3f} x"


def main() -> None:
    """Prints the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--level", type=Isolation, default=Isolation.FULL)
    wanted = parser.parse_args()
    print(f"level {wanted.level}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    print(f"Python {sys.version.split()[0]}\n")
    interleaved(wanted.level, wanted.rounds)
    floors()
    sustained(wanted.level, wanted.seconds)


def interleaved(level: Isolation, rounds: int) -> None:
    """Everything once per round, ours several times."""
    with tempfile.TemporaryDirectory() as folder, opened(level) as sandbox:
        programs, ours = compared(sandbox, Path(folder))
        found = {name: Times() for name in (*programs, *ours)}
        os.environ["SPARRING_HOME"] = str(Path(folder) / "home")
        for words in programs.values():
            run_program(Times(), words)  # files get into memory, the index and the level are found once
        zygotes = zygote_pids()
        for _ in range(rounds):
            for name, words in programs.items():
                run_program(found[name], words)
            for name, action in ours.items():
                run_ours(found[name], action, zygotes, PAUSE_SECONDS if PAUSED in name else 0)
        per_call = one_call(sandbox)
        children = [f"{tier} {child_cost(sandbox, tier, zygotes)}" for tier in Tier]
    print(f"{'ms':56} {'p50':>8}  {'p95':>8}  {'p99':>8}   {'CPU mean':>8}   wall, CPU: x import numpy")
    for name, times in found.items():
        print(times.row(name, found["import numpy"]))
    print(f"\none call of four numbers: {per_call:.3f} ms (wall, p50)")
    print(f"one child by itself: {', '.join(children)}")


def compared(sandbox: Sandbox, folder: Path) -> tuple[dict[str, list[str]], dict[str, Action]]:
    """The programs that ours is measured against, and ours."""
    test = folder / "test_one.py"
    test.write_text(TEST)
    judge, question = Judge(sandbox), roc_auc()
    assert question.coding is not None
    right, wrong = folder / "right.py", folder / "wrong.py"
    right.write_text(question.coding.reference)
    wrong.write_text(next(decoy.source for decoy in question.coding.decoys if decoy.verdict == "wrong"))
    programs = {
        "python -c pass": ["-c", "pass"],
        "import numpy": ["-c", "import numpy"],
        "pytest, one NumPy test": ["-m", "pytest", "-q", "-p", "no:cacheprovider", str(test)],
        "spar try, cold, wrong": ["-m", "sparring", "try", "roc-auc", str(wrong)],
        "spar try, cold, right, with its growth": ["-m", "sparring", "try", "roc-auc", str(right)],
    }
    ours: dict[str, Action] = {
        f"ours: spawn + load + one call ({tier})": partial(spawn_and_call, sandbox, tier) for tier in Tier
    }
    ours |= {f"{name}, {PAUSED}": action for name, action in ours.items()}
    ours["ours: roc-auc verdict, 25 calls"] = partial(verdict, judge, question)
    return programs, ours


def roc_auc() -> Question:
    return load_question(BANK / "ml-coding" / "roc-auc" / "README.md", BANK)


@contextlib.contextmanager
def opened(level: Isolation) -> Iterator[Sandbox]:
    """A sandbox whose zygotes are all up."""
    sandbox = open_at(level)
    try:
        for tier in Tier:
            spawn_and_call(sandbox, tier)
        time.sleep(SETTLE_SECONDS)  # in long use every zygote has had a moment's rest
        yield sandbox
    finally:
        sandbox.close()


def zygote_pids() -> list[int]:
    """Every process that serves the sandbox between submissions."""
    parents = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        with contextlib.suppress(OSError):
            parents[int(path.parent.name)] = int(numbers_of(path)[1])
    first = [pid for pid, parent in parents.items() if parent == os.getpid()]
    return first + [pid for pid, parent in parents.items() if parent in first]


def numbers_of(path: Path) -> list[str]:
    """What /proc/<pid>/stat tells after the name."""
    return path.read_text().rpartition(")")[2].split()


def run_program(times: Times, words: list[str]) -> None:
    started = time.perf_counter()
    process = subprocess.Popen([sys.executable, *words], stdout=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    times.wall.append(1e3 * (time.perf_counter() - started))
    times.cpu.append(1e3 * (usage.ru_utime + usage.ru_stime))


def run_ours(times: Times, action: Action, zygotes: list[int], pause: float) -> None:
    """Wall times up to the answer; CPU time of the judge, the zygotes and the children to their very end.

    Back to back the next child is still being made; after a pause it waits, as for a learner who thinks.
    """
    before = spent(zygotes)
    for _ in range(PER_ROUND):
        time.sleep(pause)
        started = time.perf_counter()
        action()
        times.wall.append(1e3 * (time.perf_counter() - started))
    time.sleep(SETTLE_SECONDS)
    times.cpu.append(1e3 * (spent(zygotes) - before) / PER_ROUND)


def spent(pids: list[int]) -> float:
    """CPU seconds so far; what children used is known in clock ticks, which average out over the rounds."""
    ticks = sum(int(tick) for pid in pids for tick in numbers_of(Path(f"/proc/{pid}/stat"))[13:15])
    own = time.process_time() + sum(time.clock_gettime(~pid << 3 | 2) for pid in pids)
    return own + ticks / os.sysconf("SC_CLK_TCK")


def spawn_and_call(sandbox: Sandbox, tier: Tier) -> None:
    child = sandbox.start(tier, STANDARD)
    load(child)
    child.exchange(request([1.0, 2.0, 3.0, 4.0]))
    child.close()


def load(child: Child) -> None:
    child.exchange(codec.dumps({"do": "load", "source": DOUBLED, "entry": "f"}))


def request(*arguments: object) -> bytes:
    call = {"do": "call", "on": 0, "name": "f", "arguments": list(arguments), "keywords": {}, "back": False}
    return codec.dumps(call)


def verdict(judge: Judge, question: Question) -> None:
    assert question.coding is not None
    report = judge.judge(question, question.coding.reference, with_growth=False)
    assert report.verdict == "passed", report


def one_call(sandbox: Sandbox) -> float:
    child = sandbox.start(Tier.NUMPY, STANDARD)
    load(child)
    walls = []
    for _ in range(CALLS):
        started = time.perf_counter()
        codec.loads(child.exchange(request([1.0, 2.0, 3.0, 4.0])))
        walls.append(1e3 * (time.perf_counter() - started))
    child.close()
    return statistics.median(walls)


def child_cost(sandbox: Sandbox, tier: Tier, zygotes: list[int]) -> str:
    """CPU time of a birth and an end without work between, the zygote's share included; largest memory."""
    before, peak = spent(zygotes) - time.process_time(), 0
    for _ in range(CHILDREN):
        child = sandbox.start(tier, STANDARD)
        child.close()
        peak = max(peak, child.peak_bytes() or 0)
    time.sleep(SETTLE_SECONDS)
    each = (spent(zygotes) - time.process_time() - before) / CHILDREN
    return f"{1e3 * each:.1f} ms CPU, {peak / 1e6:.0f} MB"


def floors() -> None:
    """What no judge of this kind can go below: a fork and its end, and one round trip."""
    print("\nfloors (wall, p50, measured in this process, which has NumPy loaded)")
    print(f"  fork, exit and wait         {statistics.median(fork() for _ in range(100)):7.3f} ms")
    print(f"  round trip over a socket    {statistics.median(round_trips(500)):7.3f} ms")


def fork() -> float:
    started = time.perf_counter()
    pid = os.fork()
    if pid == 0:
        os._exit(0)
    os.waitpid(pid, 0)
    return 1e3 * (time.perf_counter() - started)


def round_trips(count: int) -> list[float]:
    ours, theirs = socket.socketpair()

    pid = os.fork()
    if pid == 0:
        ours.close()
        while content := theirs.recv(64):
            theirs.send(content)
        os._exit(0)
    theirs.close()
    walls = []
    for _ in range(count):
        started = time.perf_counter()
        ours.send(b"x" * 64)
        ours.recv(64)
        walls.append(1e3 * (time.perf_counter() - started))
    ours.close()
    os.waitpid(pid, 0)
    return walls


def sustained(level: Isolation, seconds: float) -> None:
    """Verdicts per second: one service with threads, and one process per core, free or bound to its core.

    Bound is what a worker that does nothing else can choose: judge and child take turns on one warm core.
    """
    cores = sorted(os.sched_getaffinity(0))
    print(f"\nsustained roc-auc verdicts per second, {len(cores)} workers, {seconds:g} s each")
    print(f"  one service, threads             {threads(level, seconds, len(cores)):7.1f}")
    for name, places in (("free", [set(cores)] * len(cores)), ("bound to it", [{core} for core in cores])):
        with ProcessPoolExecutor(len(cores)) as pool:
            rates = list(pool.map(alone, [level] * len(cores), [seconds] * len(cores), places))
        print(f"  one process per core, {name:11}{sum(rates):7.1f}")


def threads(level: Isolation, seconds: float, workers: int) -> float:
    service = JudgeService(workers=workers, opener=lambda *_: open_at(level))
    question = roc_auc()
    assert question.coding is not None
    source = question.coding.reference
    service.judge(question, source, with_growth=False)
    until, started = time.perf_counter() + seconds, time.perf_counter()

    def work() -> int:
        count = 0
        while time.perf_counter() < until:
            assert service.judge(question, source, with_growth=False).verdict == "passed"
            count += 1
        return count

    with ThreadPoolExecutor(workers) as pool:
        done = sum(found.result() for found in [pool.submit(work) for _ in range(workers)])
    rate = done / (time.perf_counter() - started)
    service.close()
    return rate


def alone(level: Isolation, seconds: float, cores: set[int]) -> float:
    os.sched_setaffinity(0, cores)
    return threads(level, seconds, 1)


if __name__ == "__main__":
    main()
