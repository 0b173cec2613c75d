"""A new theory question, of the second edition."""

from __future__ import annotations

TEXT = """\
---
level: medium
minutes: 5
roles: [data-scientist, ml-engineer]
asked: 0
requires: []
edition: 2
sources:
  - "Author (year), Title, journal or publisher, section or page"
checked: {today}
---

# What is {title}?

Ask as an interviewer would, in two or three sentences, and say what a good answer covers.

## Short answer

What you say in the first half minute: at most 60 words without a formula, true on its own, touching
every must.

## Answer

The mechanism one level below the short answer in sentences that can be said, one running example with small
numbers, when it fails: at most 450 words, 600 where the level is hard.

```python proof
import numpy as np

claimed = 0.5  # a number that the text quotes
assert np.isclose(np.mean([0.0, 1.0]), claimed)
```

## Deeper

What only a reader wants: a derivation, a table of variants. It is folded, and left out where there
is nothing.

## Key points

- [must] Something that the short answer says.
  <!-- match: half minute | thirty seconds; say: It fits into thirty seconds; probe: How long may it take? -->
- [must] Something else that it says.
  <!-- match: own; must | expect; say: On its own it has all that is expected; probe: What must be in it? -->
- [nice] Something that only the answer says. <!-- match: mechanism | example -->

## Misconceptions

- **"What candidates really say wrongly."** What is true instead.
  <!-- true: A true sentence of the same form. -->
- **"The second of these is false too."** What is true instead.
  <!-- true: The second of these is true then. -->
- **"A third one is wrong as well."** What is true instead.
  <!-- true: A third one is right as well. -->

## Follow-ups

- **What does the interviewer ask next?** The answer.
- **And after that, a harder one?** The answer.
"""

FILES = {"README.md": TEXT}
