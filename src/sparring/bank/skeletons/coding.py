"""A new coding question."""

from __future__ import annotations

README = """\
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

# Write {title} from scratch

Write `{entry}(x)`: what an interviewer says, in sixty words at most, and one example.

```python
>>> {entry}(2)
4
```

## Clarifications

- **What is `x`?** An integer of any sign. Say shapes, ties, empty input, errors; leave out the house rules.
- **What are the strict edge cases?** None.

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

FILES = {
    "README.md": README,
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
    "decoys/candidate.py": """\
def {entry}(x):
    twice = x + x
    return twice
""",
    "decoys/squares.py": '''\
"""Squares the number instead of doubling it.

verdict: wrong
"""

REPLACE = {{"x + x": "x * x"}}
''',
    "decoys/forgets-the-sign.py": '''\
"""Loses the sign of negative numbers.

verdict: wrong
"""

REPLACE = {{"x + x": "abs(x + x)"}}
''',
    "decoys/returns-nothing.py": '''\
"""Computes the number but returns nothing.

verdict: wrong
"""

REPLACE = {{"    return twice\\n": ""}}
''',
}
