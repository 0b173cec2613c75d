"""One program of the grammars: what it is written for, and whether it could rightly pass."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from pathlib import Path
from textwrap import indent

from tests.hostile.grammar import frames, timing, types, values
from tests.judge.fuzz_sources import made

REPOSITORY = Path(__file__).parents[3]
OWN, BANK = REPOSITORY / "tests" / "hostile" / "questions", REPOSITORY / "questions"


@dataclass(frozen=True, slots=True)
class Target:
    """A question; `largest` is the longest list or array that its check of growth sends, 0 without one."""

    question: str
    entry: str
    numpy: bool
    methods: tuple[str, ...] = ()
    is_generator: bool = False
    largest: int = 0

    @property
    def reference(self) -> str:
        bank = BANK if self.question.startswith("ml-coding/") else OWN
        return (bank / self.question / "reference.py").read_text(encoding="utf-8")


TARGETS = (
    *(Target("testing/doubled", "doubled", False), Target("testing/summary", "summary", True, largest=4_000)),
    *(Target("testing/counted", "counted", False), Target("testing/product", "product", False)),
    *(Target("testing/descent", "descent", True), Target("testing/centered", "centered", True)),
    Target("testing/walkers", "walkers", False, ("step", "place")),
    Target("testing/counters", "counters", False, ("add", "total")),
    Target("testing/nearest", "nearest", False, largest=6_400),
    Target("ml-coding/running-median", "RunningMedian", False, ("extend", "median"), largest=1_600),
    Target("ml-coding/rolling-features", "rolling_features", False, is_generator=True, largest=32_000),
)
WORDS = re.compile(r"(\w+|[-+*/%<>=!]+)")
WEIGHTS = (8, 4, 2, 2, 2, 2, 2, 2, 2, 1, 1)


@dataclass(frozen=True, slots=True)
class Grown:
    """A program; `may_pass` unless nothing that it answers could be right but by chance."""

    kind: str
    question: str
    source: str
    may_pass: bool


def grow(seed: int, number: int) -> Grown:
    """The program with this number; the same whenever it is asked for."""
    rng = random.Random(f"{seed}:{number}")
    target = rng.choices(TARGETS, WEIGHTS)[0]
    kind = rng.choices(("values", "frames", "timing", "types", "sources"), (4, 5, 4, 2, 2))[0]
    if kind == "sources":
        return Grown(kind, target.question, _source(rng, target), may_pass=True)
    source, may_pass = _program(rng, target, kind)
    return Grown(kind, target.question, source, may_pass)


def _source(rng: random.Random, target: Target) -> str:
    """A text that is hardly a program, or the reference with pieces of one put in, or words exchanged."""
    way = rng.random()
    if way < 0.3:
        return made(rng)
    if way < 0.7:
        words = WORDS.split(target.reference)
        for _ in range(rng.randint(1, 3)):
            place = rng.randrange(1, len(words), 2)
            words[place] = rng.choice((rng.choice(words[1::2]), rng.choice(values.NUMBERS), "crooked"))
        return "".join(words)
    lines = target.reference.split("\n")
    for _ in range(rng.randint(1, 3)):
        lines.insert(rng.randrange(len(lines) + 1), " " * rng.choice((0, 0, 4, 8)) + made(rng)[:2_000])
    return "\n".join(lines)


def _program(rng: random.Random, target: Target, kind: str) -> tuple[str, bool]:
    numpy = target.numpy
    parts = ["import numpy as np" if numpy else "", values.HELP, timing.HELP, types.crooked(rng, numpy=numpy)]
    top, send = frames.sending(rng) if kind == "frames" else ("", "    pass")
    parts += [top, f"def send():\n{send}\n", target.reference]
    if kind == "timing" and rng.random() < 0.3:
        parts += ["given = ()", *timing.statements(rng, 1, target.largest)]
    before = timing.statements(rng, rng.randint(1, 3), target.largest) if kind == "timing" else []
    if kind == "frames":
        before = [f"if {timing.condition(rng, target.largest)}: send()"]
    crooked, is_wrong = _crooked(rng, kind, target)
    parts.append(_wrapped(target, "\n".join([*before, "pass"]), crooked))
    sends_right = kind != "frames" or any(one in send for one in frames.HONEST) or "if True" not in before[0]
    return "\n".join(parts), not is_wrong and sends_right


def _crooked(rng: random.Random, kind: str, target: Target) -> tuple[str, bool]:
    """The expression that is given instead of the right `value`, and whether it is wrong whatever comes."""
    if kind in ("frames", "timing") and rng.random() < 0.6:
        return "value", False
    wrong = "crooked()" if kind == "types" else values.expression(rng, numpy=target.numpy)
    if target.largest and rng.random() < 0.4:
        return f"(None if weight(given) >= {target.largest} else value)", not target.is_generator
    if rng.random() < 0.3:
        return f"({wrong} if {timing.condition(rng, target.largest)} else value)", False
    return wrong, "value" not in wrong and "given" not in wrong and "Crooked" not in wrong and kind != "types"


def _wrapped(target: Target, before: str, answer: str) -> str:
    """The reference, of which every call does first what is asked, and then answers crookedly."""
    lines = f"global calls\ncalls += 1\n{before}"
    if target.is_generator:
        loop = f"for value in right(*given):\n    yield {answer}"
        return (
            f"right = {target.entry}\ndef {target.entry}(*given):\n{indent(lines + chr(10) + loop, '    ')}\n"
        )
    body = f"{lines}\nvalue = right(*given)\nreturn {answer}"
    if target.entry != "RunningMedian":
        return f"right = {target.entry}\ndef {target.entry}(*given):\n{indent(body, '    ')}\n"
    made = [
        f"{name}_right = RunningMedian.{name}\ndef {name}(*given):\n"
        f"{indent(body.replace('right(', name + '_right('), '    ')}\nRunningMedian.{name} = {name}\n"
        for name in target.methods
    ]
    return "".join(made)
