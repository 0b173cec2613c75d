"""Small banks on disk for the tests of the bank."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from sparring.bank.kind import Kind
from sparring.bank.write_new import write_new

TOPICS = """
[[topic]]
name = "ml-coding"
title = "ML coding"
pillar = true
description = "Code."
intro = "Write it."

[[topic]]
name = "ml-theory"
title = "ML theory"
pillar = false
description = "Theory."
intro = "Say it."
"""

FRONT = {
    "level": "easy",
    "minutes": "5",
    "roles": "[data-scientist]",
    "asked": "3",
    "requires": "[]",
    "sources": '["Author (2020), A Book, section 1"]',
    "checked": "2026-01-31",
}

CODING = {"entry": "double", "uses": "[python]", "bans": "[]"}

ORDER = (
    "kind", "level", "minutes", "roles", "asked", "requires",
    "aliases", "edition", "entry", "uses", "bans", "sources", "checked",
)  # fmt: skip

THEORY_BODY = """
# {title}

State in two sentences what {name} does and where it stops.

## Short answer

Ridge shrinks the coefficients of {name} towards zero and trades bias for variance.

## Answer

The penalty adds a multiple of the identity to the Gram matrix of {name}, so that it can be inverted.

```python proof
assert 1 + 1 == 2
```

## Key points

- [must] It shrinks coefficients. <!-- match: shrink | smaller -->
- [must] It trades bias for variance. <!-- match: bias; variance -->
- [nice] The Gram matrix becomes invertible. <!-- match: gram | invert -->

## Misconceptions

- **"It selects features."** It makes {name} coefficients small, hardly ever zero.
- **"It needs no scaling."** The penalty of {name} depends on the units.

## Follow-ups

- **How is the strength of {name} chosen?** By cross-validation.
- **What does {name} cost?** One solve.
"""

SECOND_BODY = """
# {title}

State in two sentences what {name} does and where it stops.

## Short answer

Ridge shrinks the coefficients of {name} towards zero and trades bias for variance.

## Answer

The penalty adds a multiple of the identity to the Gram matrix of {name}, so that it can be inverted.

## Deeper

The eigenvalues of {name} grow by the penalty.

## Key points

- [must] It shrinks coefficients.
  <!-- match: shrink | smaller; say: They become smaller; probe: And the weights? -->
- [must] It trades bias for variance.
  <!-- match: bias; variance; say: More bias, less variance | A biased fit of
  little variance; probe: What does it cost? -->
- [nice] The Gram matrix becomes invertible. <!-- match: gram | invert -->

## Misconceptions

- **"It selects features."** It makes {name} coefficients small, hardly ever zero.
  <!-- true: It shrinks weights. -->
- **"It needs no scaling."** The penalty of {name} depends on the units.
  <!-- true: It depends on scaling. -->
- **"It always helps {name}."** A large penalty hurts.
  <!-- true: It can harm {name}. -->

## Follow-ups

- **How is the strength of {name} chosen?** By cross-validation.
- **What does {name} cost?** One solve.
"""

CODING_BODY = """
# Double a number in {name}

Write `double(x)`: twice the number.

```python
>>> double(2)
4
```

## Clarifications

- **May the number in {name} be negative?** Yes.

## Hints

1. What is twice a number?
2. Which operator does it?
3. Add the number to itself.

## Answer

Add the number to itself.

## Pseudocode

1. add x to x
2. return the sum

## Follow-ups

- **What about overflow in {name}?** Python's integers have none.
- **And floats in {name}?** They round.
"""


def whole(diagnosis: str, body: str) -> str:
    """The text of a decoy of `double` that goes its own way."""
    return f'"""{diagnosis}\n\nverdict: wrong\n"""\n\n\ndef double(x):\n    {body}\n'


def decoy(diagnosis: str, edits: object) -> str:
    """The text of a decoy that edits the candidate's `double`."""
    return f'"""{diagnosis}\n\nverdict: wrong\n"""\n\nREPLACE = {edits}\n'


COMPANIONS = {
    "starter.py": 'def double(x):\n    """Twice x."""\n    raise NotImplementedError\n',
    "reference.py": "def double(x):\n    return x + x\n",
    "checks.py": "from sparring.checking import check\n",
    "decoys/candidate.py": "def double(x):\n    return 2 * x\n",
    "decoys/squares.py": decoy("Squares the number instead.", {"2 * x": "x * x"}),
    "decoys/adds-two.py": decoy("Adds two.", {"2 * x": "2 + x"}),
    "decoys/prints.py": whole("Prints the number.", "print(x)"),
}


def front(changes: dict[str, str | None], *, coding: bool = False) -> str:
    """Front matter in the right order; None leaves a key out."""
    keys = {**FRONT, **(CODING if coding else {}), **changes}
    return "".join(f"{key}: {keys[key]}\n" for key in ORDER if keys.get(key) is not None)


def theory(
    name: str = "ridge", *, title: str | None = None, body: str | None = None, **keys: str | None
) -> str:
    """The text of a theory question without a fault."""
    text = (body or THEORY_BODY).replace("{title}", title or f"What does {name} do?").replace("{name}", name)
    return f"---\n{front(keys)}---\n{text}"


def empty_bank(root: Path) -> Path:
    """A bank with two topics and no question; returns the folder of topics.toml."""
    bank = root / "questions"
    bank.mkdir(parents=True)
    (bank / "topics.toml").write_text(TOPICS, encoding="utf-8")
    return bank


def add_theory(bank: Path, name: str = "ridge", text: str | None = None, **keys: str | None) -> Path:
    """Write a theory question of the topic ml-theory."""
    path = bank / "ml-theory" / f"{name}.md"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text or theory(name, **keys), encoding="utf-8")
    return path


def add_coding(bank: Path, name: str = "double", *, files: dict[str, str] | None = None, **keys: str) -> Path:
    """Write a coding question of the topic ml-coding; returns its folder."""
    folder = bank / "ml-coding" / name
    text = f"---\n{front(dict(keys), coding=True)}---\n{CODING_BODY.replace('{name}', name)}"
    for path, content in {"README.md": text, **COMPANIONS, **(files or {})}.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(content, encoding="utf-8")
    return folder


def add_repair(bank: Path, name: str = "mean-score", *, files: dict[str, str] | None = None) -> Path:
    """Write a program to mend, with the faults counts-missing and divides-whole; returns its folder."""
    readme, *_ = write_new(bank, f"ml-coding/{name}", kind=Kind.REPAIR, today=date(2026, 1, 31))
    for path, content in (files or {}).items():
        (readme.parent / path).write_text(content, encoding="utf-8")
    return readme.parent
