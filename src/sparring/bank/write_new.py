"""The files of a new question, to be filled in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from sparring.bank.replace_file import replace_file
from sparring.bank.topic import read_topics
from sparring.errors import FileAlreadyThere, QuestionNotFound

NAME = re.compile(r"([a-z0-9-]+)/([a-z0-9]+(?:-[a-z0-9]+)*)")

THEORY = """\
---
level: medium
minutes: 5
roles: [data-scientist, ml-engineer]
asked: 0
requires: []
sources:
  - "Author (year), Title, journal or publisher, section or page"
checked: {today}
---

# {title}?

Ask as an interviewer would, in two or three sentences, and say what a good answer covers.

## Short answer

What you say in the first half minute: at most 60 words, true on its own, touching every must.

## Answer

The mechanism one level below the short answer, a small example with numbers, when it fails.

```python proof
import numpy as np

claimed = 0.5  # a number that the text quotes
assert np.isclose(np.mean([0.0, 1.0]), claimed)
```

## Key points

- [must] Something that the short answer says. <!-- match: half minute | thirty seconds -->
- [must] Something else that it says. <!-- match: own; must -->
- [nice] Something that only the answer says. <!-- match: mechanism | example -->

## Misconceptions

- **"What candidates really say wrongly."** What is true instead.
- **"Another one."** What is true instead.

## Follow-ups

- **What does the interviewer ask next?** The answer.
- **And after that, a harder one?** The answer.
"""

CODING = """\
---
level: medium
minutes: 20
roles: [data-scientist, ml-engineer]
asked: 0
requires: []
entry: {entry}
uses: [numpy]
bans: []
sources:
  - "Author (year), Title, journal or publisher, section or page"
checked: {today}
---

# {title} from scratch

Write `{entry}(x)`: say shapes, dtypes, units, tolerance, ties, empty and degenerate input, and whether
arguments may change. Nothing that a check relies on is unsaid.

```python
>>> {entry}(2)
4
```

## Hints

1. A question that points in the right direction.
2. The idea, without its details.
3. The step that people miss.

## Answer

Why the method works, what it costs, and where people slip.

## Pseudocode

1. take the first step
2. return what it gives

## Follow-ups

- **What does the interviewer ask next?** The answer.
- **And after that, a harder one?** The answer.
"""

COMPANIONS = {
    "starter.py": '''\
def {entry}(x: int) -> int:
    """Say in one line what it returns."""
    raise NotImplementedError
''',
    "reference.py": '''\
"""Twice the number: replace this by the method, with the source of its formula."""


def {entry}(x: int) -> int:
    return 2 * x
''',
    "checks.py": '''\
"""Checks for {name}. They run outside the sandbox: `solution` calls into it."""

from sparring.checking import check, equal


@check("The worked example gives 4", shown=True)
def worked_example(solution):
    equal(solution.{entry}(2), 4)


@check("Agrees with adding the number to itself", sizes=(1, 10, 1000))
def any_number(solution, rng, n):
    x = int(rng.integers(-n, n + 1))
    equal(solution.{entry}(x), x + x)
''',
    "decoys/squares.py": '''\
"""Squares the number instead of doubling it.

verdict: wrong
"""


def {entry}(x):
    return x * x
''',
    "decoys/forgets-the-sign.py": '''\
"""Loses the sign of negative numbers.

verdict: wrong
"""


def {entry}(x):
    return 2 * abs(x)
''',
    "decoys/returns-nothing.py": '''\
"""Computes the number but returns nothing.

verdict: wrong
"""


def {entry}(x):
    x += x
''',
}


def write_new(root: Path, identity: str, *, coding: bool, today: date) -> tuple[Path, ...]:
    """Write the files of a new question that breaks no rule; returns them, the text first."""
    named = NAME.fullmatch(identity)
    if named is None:
        raise QuestionNotFound(f"{identity!r} is no identity: write `topic/name-in-small-letters`.")
    topics = tuple(topic.name for topic in read_topics(root)[0])
    if named[1] not in topics:
        raise QuestionNotFound(f"There is no topic {named[1]!r}; the topics are {', '.join(topics)}.")
    taken = [place for place in (root / identity, root / f"{identity}.md") if place.exists()]
    if taken:
        raise FileAlreadyThere(f"{identity} is already there: {taken[0]}. Choose another name.")
    texts = coding_files(identity, today) if coding else {f"{identity}.md": theory_text(identity, today)}
    for path, text in texts.items():
        replace_file(root / path, text)
    return tuple(root / path for path in texts)


def theory_text(identity: str, today: date) -> str:
    """The Markdown of a new theory question."""
    return THEORY.format(title=f"What is {title_of(identity)}", today=today)


def coding_files(identity: str, today: date) -> Mapping[str, str]:
    """The files of a new coding question by path below the bank."""
    name = identity.partition("/")[2]
    entry = name.replace("-", "_") if name[0].isalpha() else f"f_{name.replace('-', '_')}"
    text = CODING.format(title=f"Write {title_of(identity)}", entry=entry, today=today)
    companions = {path: content.format(entry=entry, name=name) for path, content in COMPANIONS.items()}
    return {f"{identity}/{path}": content for path, content in {"README.md": text, **companions}.items()}


def title_of(identity: str) -> str:
    """The words of a name."""
    return identity.partition("/")[2].replace("-", " ")
