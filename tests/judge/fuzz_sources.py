"""Makes programs and reads them as the judge does: only a tree or a declared error may come of it.

python -m tests.judge.fuzz_sources 5000 [seed [milliseconds]]

Every text goes through the reading of bans, as a program and as the learner's own input; every value that a
text could send back is shown as in a report. It says how long the slowest took, and fails when that is more
than the last number. A text that takes more than 64 MB is a MemoryError.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from typing import Any

import numpy as np

from sparring.bank.kind import Tier
from sparring.checking.answer import Call
from sparring.checking.clean import clean
from sparring.checking.shown import shown
from sparring.errors import OwnInputUnreadable
from sparring.judge.bans import Unparsable, forbidden_uses, parsed
from sparring.judge.display import pasted
from sparring.practice.experiment import wrapped
from sparring.sandbox.box import codec
from tests.slowest import MOST_BYTES, Slowest, keep_within

BANS = ("numpy.linalg.lstsq", "sorted", "a.b")
ATOMS = (
    "a",
    "x",
    "np",
    "_",
    "self",
    "0",
    "1e999",
    "...",
    "None",
    "f'{a}{a!r:>{x}}'",
    "b'\\xff'",
    "0j",
    "\u0130",
    "\u200b",
)
ODD = (
    "\ud800",
    "\0",
    "\x1b[31m",
    "\u2028",
    "\ufeff",
    "\U0001f600",
    "\r",
    "\t",
    "\x0c",
    "'",
    '"""',
    "\\\n",
    "#",
    ";",
    "`",
)
WRAPPED = (
    "({})",
    "[{}]",
    "-{}",
    "not {}",
    "f({})",
    "{}.b",
    "{}[0]",
    "lambda: {}",
    "getattr({}, 'b')",
    "{{{}}}",
    "*{}",
    "{} + 1",
)
WRAPPED_MORE = (
    "1 if a else {}",
    "await {}",
    "(x := {})",
    "[x for x in {}]",
    "{{**{}}}",
    "f'{{{}}}'",
    "{}: 1",
    "a, {}",
    "{}()",
)
LINES = (
    "{}",
    "x = {}",
    "a = {}",
    "import numpy as a",
    "from numpy import linalg as a",
    "from a import *",
    "a = a.b",
    "del {}",
)
MORE_LINES = (
    "def f(x={}): return {}",
    "class A({}): a = {}",
    "if {}: pass",
    "@{}\ndef f(): pass",
    "try: {}\nexcept: pass",
)
LAST_LINES = (
    "for x in {}: a",
    "with {} as a: pass",
    "match {}:\n case [a, *_]: pass",
    "global a",
    "x: {} = {}",
    "a += {}",
)


def main(count: int, seed: int) -> float:
    """Prints how many texts were read and how many refused; gives the seconds of the slowest."""
    rng, slowest, refused = random.Random(seed), Slowest(), 0
    keep_within(MOST_BYTES)
    for _ in range(count):
        text, value = made(rng), value_of(rng, 0)
        refused += slowest.of(lambda text=text: is_refused(text))  # type: ignore[misc]
        slowest.of(lambda text=text: own(text))  # type: ignore[misc]
        slowest.of(lambda value=value: display(value))  # type: ignore[misc]
    sys.stdout.write(f"{count} texts, {refused} refused, the slowest took {1000 * slowest.seconds:.0f} ms\n")
    return slowest.seconds


def is_refused(text: str) -> bool:
    """Reads a program as the judge does before it runs."""
    try:
        for use in forbidden_uses(parsed(text), Tier.NUMPY, BANS):
            use.message.encode()
    except Unparsable as error:
        clean(str(error)).encode()
        return True
    return False


def own(text: str) -> None:
    """Reads a text as the learner's own input."""
    try:
        wrapped(text, Tier.NUMPY)
    except OwnInputUnreadable as error:
        str(error).encode()


def display(value: Any) -> None:
    """Sends a value, and shows it where it can be sent."""
    try:
        sent = codec.loads(codec.dumps(value))
    except codec.BadData:
        return
    shown(sent).encode()
    pasted([Call("f", (sent,), {"x": sent})], None).encode()


def made(rng: random.Random) -> str:
    """A text: lines of expressions, one thing many times over, or either with some characters replaced."""
    text = rng.choices((lines, deep, many), (6, 3, 1))[0](rng)
    for _ in range(rng.choice((0, 0, 1, 4))):
        place = rng.randrange(len(text) + 1)
        text = text[:place] + rng.choice(ODD) + text[place + rng.randrange(3) :]
    return text


def lines(rng: random.Random) -> str:
    written = [rng.choice((*LINES, *MORE_LINES, *LAST_LINES)) for _ in range(rng.randint(1, 12))]
    return "\n".join(line.replace("{}", expression(rng)) for line in written)


def expression(rng: random.Random) -> str:
    found = rng.choice(ATOMS)
    for _ in range(int(rng.expovariate(0.3))):
        found = rng.choice((*WRAPPED, *WRAPPED_MORE)).format(found)
    return found


def deep(rng: random.Random) -> str:
    """One form in itself, up to some thousand times."""
    before, _, after = rng.choice((*WRAPPED, *WRAPPED_MORE)).format("\0").partition("\0")
    times = int(10 ** rng.uniform(1, 4))
    return f"x = {before * times}{rng.choice(ATOMS)}{after * times}"


def many(rng: random.Random) -> str:
    """One line up to some ten thousand times, an integer of as many digits, or steps to the right."""
    times = int(10 ** rng.uniform(1, 4.5))
    ladder = "".join(" " * step + "if a:\n" for step in range(min(times, 200)))
    digits = rng.choice(("", "0x", "-", "1e", "1_")) + "9" * times
    line = rng.choice((*LINES, *MORE_LINES)).replace("{}", expression(rng))
    return rng.choice((f"{line}\n" * min(times, 20_000), f"x = {digits}", ladder, f"x = '{'ab ' * times}'"))


def value_of(rng: random.Random, depth: int) -> Any:
    """A value that a program may return."""
    inner: Callable[[], Any] = lambda: value_of(rng, depth + 1)  # noqa: E731
    if depth < 5 and rng.random() < 0.5:
        found = [inner() for _ in range(int(rng.expovariate(0.3)))]
        return rng.choice((found, tuple(found), {str(place): one for place, one in enumerate(found)}))
    if rng.random() < 0.05:
        return [rng.choice((1.5, 7, True, "ab", None))] * int(10 ** rng.uniform(2, 5))
    text = "".join(rng.choice((*ODD, "ab")) for _ in range(rng.randint(0, 9)))
    numbers = (
        0,
        -1,
        2**63,
        -(10 ** rng.randint(1, 6_000)),
        float("nan"),
        float("-inf"),
        5e-324,
        complex("nan+infj"),
    )
    array = np.zeros(rng.randint(0, 9), rng.choice(("i1", "f2", "f8", "c16", "?")))
    return rng.choice((text, array, array[:0], np.float32("nan"), np.int8(3), {1, 2}, True, None, *numbers))


if __name__ == "__main__":
    count, seed, milliseconds = [*map(int, sys.argv[1:]), *(0, 0)][:3]
    took = 1000 * main(count, seed)
    sys.exit(1 if milliseconds and took > milliseconds else 0)
