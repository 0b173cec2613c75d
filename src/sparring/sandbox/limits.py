"""Every budget of the judge in one place: what a learner's program may use, and what may be read of it.

The largest honest answer of the bank has 146 kB and 1,810 parts, all answers of its largest run together
have 0.25 MB and 32,000 parts: every budget is fifteen to fifty times what any solution needs, and small
enough that the judge itself stays below 300 MB and 2 s of CPU time whatever a program sends.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

KIBIBYTE = 1 << 10
MEGABYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """CPU and wall time are for one call; wall time is generous, since the machine may be busy elsewhere."""

    cpu_seconds: float = 4.0
    wall_seconds: float = 12.0
    start_seconds: float = 60.0
    memory_bytes: int = 512 * MEGABYTE
    frame_bytes: int = 8 * MEGABYTE
    output_bytes: int = MEGABYTE
    file_bytes: int = 16 * MEGABYTE


class AnswerLimits(NamedTuple):
    """What one answer may hold; the first two are counted before anything is parsed."""

    header_bytes: int = MEGABYTE
    parts: int = 60_000  # a part of a header costs up to 0.6 µs and 200 bytes to read
    numbers: int = MEGABYTE  # of arrays, in whatever width they came; in a list each counts twice
    text: int = 256 * KIBIBYTE  # characters of one string; a check may split it into as many
    depth: int = 64  # no plain value is nested like this, and every walk over one is recursive
    digits: int = 512  # hexadecimal, of an integer: whatever Python's settings, it can be shown in decimal
    alike: int = 8  # keys of one hash: more would make every table of them slow, and no honest key is one


class RunLimits(NamedTuple):
    """What all answers of one run may hold together: a check may keep every one of them alive."""

    weight: int = 64 * MEGABYTE
    parts: int = 500_000


class SourceLimits(NamedTuple):
    """What is read of a program before it runs; the longest reference has 3 kB."""

    characters: int = 64 * KIBIBYTE
    tokens: int = 8_000  # words, signs and line ends, counted without parsing: one takes up to 6 µs, 1.5 kB
    name: int = 256  # characters of a dotted name with its aliases resolved; no ban is as long


class Total(NamedTuple):
    """What all calls of one submission may use together, in all its children: the run, reruns, growth.

    The dearest right submission of the bank needs half a second of CPU time and 800 calls. Wall time counts
    only while the program is asked for something.
    """

    cpu_seconds: float = 20.0
    wall_seconds: float = 60.0
    calls: int = 20_000


STANDARD = Limits()
ANSWER = AnswerLimits()
RUN = RunLimits()
SOURCE = SourceLimits()
TOTAL = Total()
SLICE_SECONDS = 1.0
"""How long a submission keeps its turn between two calls while others wait.

With a call's wall time, four that never end hold a fifth up by less than one total, even in one place.
"""


def in_words(limits: Limits = STANDARD) -> dict[str, str]:
    """Each budget in plain words with its reason, for a person who asks."""
    return {
        "one call": f"{limits.cpu_seconds:g} s of CPU time, {limits.wall_seconds:g} s of waiting: "
        "a right program needs milliseconds, and the machine may be busy elsewhere",
        "one submission": f"{TOTAL.cpu_seconds:g} s of CPU time, {TOTAL.wall_seconds:g} s of waiting and "
        f"{TOTAL.calls:,} calls, all its runs together: nobody who waits for a turn waits longer",
        "memory": f"{limits.memory_bytes // MEGABYTE} MiB for the program, NumPy and SciPy among it",
        "output": f"{limits.output_bytes // KIBIBYTE} KiB printed: nobody reads more",
        "files": f"{limits.file_bytes // MEGABYTE} MiB written: no question needs a file",
        "one answer": f"{limits.frame_bytes // MEGABYTE} MiB, {ANSWER.parts:,} parts, "
        f"{ANSWER.numbers:,} numbers, texts of {ANSWER.text // KIBIBYTE} Ki characters: "
        "thirty times what any question asks for, or more",
        "all answers": f"{RUN.weight // MEGABYTE} MiB and {RUN.parts:,} parts in one run: "
        "the judge may hold them all at once",
        "an integer": f"{ANSWER.digits} hexadecimal digits: longer ones cannot be shown",
        "a program": f"{SOURCE.characters // KIBIBYTE} KiB and {SOURCE.tokens:,} words and signs: "
        "it is read before it runs",
    }
