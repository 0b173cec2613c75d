"""Expressions for what a program may return: plain, huge, crooked, or nothing that can be sent."""

from __future__ import annotations

import random

TEXTS = (
    *(
        "",
        "ab",
        "\x1b[2J",
        "\x1b]0;title\x07",
        "\u202e",
        "\u200b",
        "\u2028",
        "\ufeff",
        "\x00",
        "\r",
        "\x9b31m",
    ),
    *(
        "\ud800",
        "\U000e0041",
        "\u0301" * 40,
        "<script>",
        "%s{}",
        "\N{FULLWIDTH LATIN SMALL LETTER A}",
        "'\"\\",
    ),
)
NUMBERS = (
    *(
        "0",
        "-1",
        "0.5",
        "-0.0",
        "True",
        "None",
        "2**63",
        "-2**63",
        "10**400",
        "-(10**4999)",
        "1e308",
        "5e-324",
    ),
    *("float('nan')", "float('inf')", "-float('inf')", "complex('nan+infj')", "1j", "2**2047", "0.1 + 0.2"),
)
ARRAYS = (
    *(
        "np.zeros({n})",
        "np.zeros(({n}, 0))",
        "np.zeros((0,) * 32)",
        "np.full({n}, np.nan)",
        "np.arange({n})[::-1]",
    ),
    *("np.zeros({n}, 'c16')", "np.array([{v}, None], object)", "np.zeros({n}, 'i1')", "np.float32({n})"),
    *("np.zeros({n}, 'M8[s]')", "np.array(['ab'] * {n})", "np.zeros({n}, [('a', 'i4')])", "np.bool_(True)"),
    *("np.zeros({n}, '>f8')", "np.broadcast_to(0.0, ({n}, 9))", "np.longdouble(1) / 3", "np.ma.masked"),
)
REPEATED = (
    *(
        "[{v}] * {n}",
        "({v},) * {n}",
        "{v!r}",
        "{{i: {v} for i in range({n})}}",
        "list(range({n}))",
        "'a' * {n}",
    ),
    *(
        "{{str(i) for i in range({n})}}",
        "[[]] * {n}",
        "[{{}}] * {n}",
        "b'a' * {n}",
        "[str(i) for i in range({n})]",
    ),
    *("[object() for _ in range({n})]", "{{(2**61 - 1) * i for i in range({n})}}", "nested({n}, {v})"),
    *(
        "[float(i) for i in range({n})]",
        "{{float(i): i for i in range({n})}}",
        "[10**300] * {n}",
        "range({n})",
    ),
)
HELP = """
def nested(depth, value):
    for _ in range(depth):
        value = [value]
    return value
"""


def text(rng: random.Random) -> str:
    """A text of characters of which some act or hide."""
    return "".join(rng.choice(TEXTS) for _ in range(rng.randint(1, 6)))


def size(rng: random.Random, largest: float = 6.0) -> int:
    """A length, of any order of magnitude."""
    return int(10 ** rng.uniform(0, largest))


def expression(rng: random.Random, *, numpy: bool, depth: int = 0) -> str:
    """An expression for a value that is no right answer, but for chance."""
    if depth < 4 and rng.random() < 0.3:
        return _joined(rng, numpy, depth)
    if rng.random() < 0.3:
        value = expression(rng, numpy=numpy, depth=depth + 2)
        return rng.choice(REPEATED).format(n=size(rng, 6.3 - depth), v=value)
    if numpy and rng.random() < 0.4:
        return rng.choice(ARRAYS).format(n=size(rng), v=rng.choice(NUMBERS))
    made = (
        "crooked()",
        "Crooked",
        "value",
        "[value]",
        "(value,)",
        "given",
        "lambda: 0",
        "(i for i in [1])",
        "...",
    )
    return rng.choice((repr(text(rng)), rng.choice(NUMBERS), rng.choice(made)))


def _joined(rng: random.Random, numpy: bool, depth: int) -> str:
    inner = [expression(rng, numpy=numpy, depth=depth + 1) for _ in range(rng.randint(0, 4))]
    listed = ", ".join(inner)
    pairs = ", ".join(f"{rng.choice(NUMBERS)}: {one}" for one in inner)
    return rng.choice((f"[{listed}]", f"({listed}{',' if inner else ''})", f"{{{pairs}}}"))
