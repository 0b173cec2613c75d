"""Runs hostile programs at one level, and looks around after each of them."""

from __future__ import annotations

import os
import platform
import re
import signal
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from sparring.bank.reading.load import load_question
from sparring.bank.question import Question, Tier
from sparring.sandbox.child import Child, Sandbox
from sparring.sandbox.isolation import Isolation
from sparring.checking.clean import clean
from sparring.judge.judge import Judge
from sparring.sandbox.limits import MEGABYTE, Limits, Total
from sparring.judge.report import Report
from sparring.checking.verdict import Verdict
from sparring.sandbox.open import open_at
from tests.hostile.cost import Cost
from tests.hostile.program import Program

BANK = Path(__file__).parent / "questions"
SHIPPED = Path(__file__).parents[2] / "questions"
SHORT = Limits(
    cpu_seconds=0.4,
    wall_seconds=5.0,
    memory_bytes=192 * MEGABYTE,
    output_bytes=MEGABYTE >> 2,
    file_bytes=MEGABYTE,
)
SHORT_TOTAL = Total(cpu_seconds=4.0, wall_seconds=7.0, calls=2_000)
SECRET = "the-secret-that-nobody-may-see"
VARIABLE = "SPARRING_HOSTILE_SECRET"
ESCAPED = "ESCAPED"
LEFT = re.compile(r"^LEFT (\d+)$", re.M)
LEFT_SECONDS = 5.0
SETTLE_SECONDS = 1.0


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one program got, and everything that is not as it should be."""

    program: str
    level: str
    who: str
    expect: tuple[str, ...]
    verdict: str
    reason: str
    faults: tuple[str, ...]
    seconds: float
    judge_bytes: int
    judge_seconds: float


class ShortSandbox:
    """A sandbox whose children get short limits; remembers them, for what they printed."""

    def __init__(self, inner: Sandbox) -> None:
        self.inner = inner
        self.isolation = inner.isolation
        self.children: list[Child] = []

    def start(self, tier: Tier, limits: Limits) -> Child:
        self.children.append(self.inner.start(tier, SHORT))
        return self.children[-1]

    def warm(self, tier: Tier) -> None:
        self.inner.warm(tier)

    def close(self) -> None:
        self.inner.close()


def run_all(level: Isolation, chosen: list[Program]) -> Iterator[Outcome]:
    """Judges every program of this machine in one sandbox."""
    with opened(level, sorted({program.question for program in chosen})) as run:
        for program in chosen:
            if program.machine in ("", platform.machine()) and level in (program.levels or [level]):
                yield run(program)


@contextmanager
def opened(level: Isolation, questions: list[str]) -> Iterator[Callable[[Program], Outcome]]:
    """Gives what runs a program for one of these questions, all in one sandbox."""
    os.environ[VARIABLE] = SECRET
    sandbox = ShortSandbox(open_at(level))
    judge = Judge(sandbox, total=SHORT_TOTAL)
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        secret = Path(folder) / "file"
        try:
            for name in questions:
                assert not honest_fault(judge, question(name)), (
                    "the honest submission fails before anything ran"
                )
            calm = settled(lambda: standing(level))
            yield lambda program: run_one(program, judge, sandbox, secret=secret, calm=calm)
        finally:
            sandbox.close()
            del os.environ[VARIABLE]


def run_one(program: Program, judge: Judge, sandbox: ShortSandbox, *, secret: Path, calm: int) -> Outcome:
    """Judges one program, then sees whether anything is different from before."""
    secret.write_text(SECRET)
    sandbox.children.clear()
    started = time.perf_counter()
    cost = Cost()
    report = judged(judge, program, secret)
    cost.stop()
    seconds = time.perf_counter() - started
    told = "\n".join(texts(report.to_json()))
    printed = "".join(child.output() for child in sandbox.children)
    faults = [
        *cost.faults,
        f"got {report.verdict}" if report.verdict not in program.expect else "",
        f"does not say {program.says!r}" if program.says not in told else "",
        "its secret came out" if SECRET in told + printed else "",
        "it escaped" if ESCAPED in printed else "",
        "characters came out that act or hide" if told != clean(told, len(told)) else "",
        "it changed a file" if not secret.is_file() or secret.read_text() != SECRET else "",
        honest_fault(judge, question(program.question)),
        "a process is left"
        if not calm_again(calm, lambda: standing(sandbox.isolation)) or not gone(printed)
        else "",
    ]
    return Outcome(
        program.identity,
        sandbox.isolation.value,
        "root" if os.getuid() == 0 else "ordinary",
        program.expect,
        report.verdict.value,
        reason_of(report),
        tuple(fault for fault in faults if fault),
        round(seconds, 3),
        cost.bytes,
        round(cost.seconds, 3),
    )


def judged(judge: Judge, program: Program, secret: Path) -> Report:
    """The report, and where there is none but a traceback, one that no program expects."""
    asked = question(program.question)
    try:
        return judge.judge(asked, program.for_secret(secret))
    except Exception as error:  # noqa: BLE001 - the suite goes on, and tells
        reason = f"a traceback: {type(error).__name__}: {error.args}"[:200]
        return Report(asked.identity, asked.version, Verdict.JUDGE_ERROR, judge.sandbox.isolation, reason)


def texts(value: object) -> Iterator[str]:
    """Every text in a report, as it would be printed."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, (list, tuple)):
        for item in value:
            yield from texts(item)
    elif isinstance(value, str):
        yield value


@lru_cache(maxsize=64)
def question(name: str) -> Question:
    """A question of the suite's own bank, or of the one that is shipped."""
    bank = SHIPPED if name.startswith("ml-coding/") else BANK
    return load_question(bank / name / "README.md", bank)


def honest_fault(judge: Judge, asked: Question) -> str:
    """Empty when the reference passes."""
    assert asked.coding is not None
    report = judge.judge(asked, asked.coding.reference)
    return (
        ""
        if report.verdict == "passed"
        else f"an honest submission then got {report.verdict}: {report.reason}"
    )


def reason_of(report: Report) -> str:
    """What the learner is told first."""
    failing = report.first_failing
    return report.reason or (failing.reason if failing else "")


def standing(level: Isolation) -> set[int]:
    """The processes to count; at level `process` a child that is made ahead is one or two of them."""
    return childless() if level is Isolation.PROCESS else descendants()


def calm_again(calm: int, count: Callable[[], set[int]] | None = None) -> bool:
    """Whether no more processes are left than there were; gives the kernel a moment."""
    until = time.monotonic() + LEFT_SECONDS
    while len((count or descendants)()) > calm:
        if time.monotonic() > until:
            return False
        time.sleep(0.005)
    return True


def settled(count: Callable[[], set[int]]) -> int:
    """The most processes that stand there for a moment: what is made ahead comes a little later."""
    until, most = time.monotonic() + SETTLE_SECONDS, 0
    while time.monotonic() < until:
        most = max(most, len(count()))
        time.sleep(0.02)
    return most


def gone(printed: str) -> bool:
    """Whether every helper that a program told of is gone, in whatever session; ends those that are not."""
    helpers = {int(pid) for pid in LEFT.findall(printed)}
    until = time.monotonic() + LEFT_SECONDS
    while helpers & living() and time.monotonic() < until:
        time.sleep(0.05)
    left = helpers & living()
    for pid in left:
        os.kill(pid, signal.SIGKILL)
    return not left


def children() -> set[int]:
    """The processes that this one started itself: zygotes, not what they forked."""
    return {pid for pid, parent in _parents() if parent == os.getpid()}


def childless() -> set[int]:
    """The descendants that have no child of their own: what zygotes forked, not what they stand on."""
    return descendants() - {parent for _, parent in _parents()}


def descendants() -> set[int]:
    """Every process that this one started, directly or not."""
    parents = dict(_parents())
    mine = {os.getpid()}
    while found := {pid for pid, parent in parents.items() if parent in mine} - mine:
        mine |= found
    return mine - {os.getpid()}


def living() -> set[int]:
    """Every process of this machine, whoever started it; orphans are nobody's descendants."""
    return {pid for pid, _ in _parents()}


def _parents() -> Iterator[tuple[int, int]]:
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            text = path.read_text()
        except OSError:
            continue
        state, parent = text.rpartition(")")[2].split()[:2]
        if state != "Z":
            yield int(path.parent.name), int(parent)
