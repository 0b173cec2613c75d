"""The text of a new question that is answered in words."""

from __future__ import annotations

TEXT = """\
---
{front}level: medium
minutes: {minutes}
roles: [data-scientist, ml-engineer]
asked: 0
requires: []
sources:
  - "Author (year), Title, journal or publisher, section or page"
checked: {{today}}
---

# {title}

{ask}

## Short answer

What you say in the first half minute: at most 60 words, true on its own, touching every must.

## Answer

{answer}

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


def spoken(title: str, ask: str, answer: str, *, minutes: int, front: str = "") -> str:
    """The text, with `front` before the keys of every question."""
    return TEXT.format(title=title, ask=ask, answer=answer, minutes=minutes, front=front)
