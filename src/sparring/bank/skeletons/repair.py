"""A new program to mend."""

from __future__ import annotations

README = """\
---
level: medium
minutes: 15
roles: [data-scientist, ml-engineer]
asked: 0
requires: []
entry: {entry}
uses: [python]
bans: []
sources:
  - "Author (year), Title, journal or publisher, section or page"
checked: {today}
---

# Mend {title}

`{entry}(rows)` returns the mean of each group's scores. A colleague says that its numbers are too low. Find
what is wrong, and mend it.

```python
>>> {entry}([("a", 1.0), ("b", 4.0), ("a", 2.0)])
{{'a': 1.5, 'b': 4.0}}
```

## Clarifications

- **How many faults are there?** Two.
- **What is a row of `{name}`?** A group's name and a score, which is None where it is missing.
- **What are the strict edge cases?** None.

## Hints

1. What the example shows that is wrong, without where.
2. Which part to read again.
3. What to try it on, so that the fault is seen.

## Answer

How one would look for them: which small input tells one from the other.

### Counts missing

Where it is, why it is wrong, and how interviewers plant it.

### Divides whole

Where it is, why it is wrong, and how interviewers plant it.
"""

REFERENCE = '''\
"""The mean score of each group, as a report prints it."""

from __future__ import annotations

Row = tuple[str, float | None]


def {entry}(rows: list[Row]) -> dict[str, float]:
    """The mean of each group's scores; a group without any has 0.

    The groups stand in the order in which they come first.
    """
    groups = by_name(rows)
    return {{name: mean(scores) for name, scores in groups.items()}}


def by_name(rows: list[Row]) -> dict[str, list[float]]:
    """The scores of each group; what is missing is left out."""
    groups: dict[str, list[float]] = {{}}
    for name, score in rows:
        scores = groups.setdefault(name, [])
        if score is None:
            continue
        scores.append(score)
    return groups


def mean(scores: list[float]) -> float:
    """The mean of some scores, 0 of none."""
    if not scores:
        return 0.0
    return total(scores) / len(scores)


def total(scores: list[float]) -> float:
    """The sum of some scores, 0 of none."""
    found = 0.0
    for score in scores:
        found += score
    return found
'''

FILES = {
    "README.md": README,
    "starter.py": REFERENCE.replace("            continue", "            score = 0.0").replace(
        " / len", " // len"
    ),
    "reference.py": REFERENCE,
    "checks.py": '''\
"""Checks for {name}. They run outside the sandbox: `solution` calls into it."""

from sparring.checking import check, equal, fault


@check("Whole means come out whole", shown=True)
def whole(solution):
    equal(solution.{entry}([("a", 1.0), ("b", 4.0), ("a", 3.0)]), {{"a": 2.0, "b": 4.0}})


@check("A group without scores has 0")
def empty(solution):
    equal(solution.{entry}([("a", None)]), {{"a": 0.0}})


@fault("counts-missing")
@check("What is missing changes no mean")
def missing(solution):
    equal(solution.{entry}([("a", 2.0), ("a", None), ("a", 4.0)]), {{"a": 3.0}})
    equal(solution.{entry}([("a", None), ("a", 4.0), ("b", 1.0)]), {{"a": 4.0, "b": 1.0}})


@fault("divides-whole")
@check("A mean between two numbers stays between them")
def between(solution):
    equal(solution.{entry}([("a", 1.0), ("a", 2.0)]), {{"a": 1.5}})
''',
    "faults/counts-missing.py": '''\
"""A missing score still counts as 0.

verdict: wrong
"""

REPLACE = {{"            continue": "            score = 0.0"}}
''',
    "faults/divides-whole.py": '''\
"""A mean still loses what stands behind the point.

verdict: wrong
"""

REPLACE = {{" / len": " // len"}}
''',
    "decoys/candidate.py": """\
def {entry}(rows):
    found = {{}}
    for name, score in rows:
        found.setdefault(name, []).extend([] if score is None else [score])
    return {{name: sum(scores) / max(1, len(scores)) for name, scores in found.items()}}
""",
}
