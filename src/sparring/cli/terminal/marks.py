"""A sign and a colour for how a question went."""

from __future__ import annotations

from sparring.recall.grading.rating import Rating

MARKS = {Rating.GOOD: ("✔", "green"), Rating.HARD: ("◐", "yellow"), Rating.AGAIN: ("✘", "red")}
