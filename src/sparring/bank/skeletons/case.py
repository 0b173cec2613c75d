"""A new case."""

from __future__ import annotations

from sparring.bank.skeletons.spoken import spoken

ASK = """\
The situation as somebody who needs a decision tells it, in two or three sentences, and what is asked for."""

ANSWER = """\
What to ask first and the answers assumed, the metric and the decision that it serves, data and leakage, a
baseline with an example in numbers, the model, how it is evaluated, and what would change your mind."""

FILES = {
    "README.md": spoken("What would you do about {title}?", ASK, ANSWER, minutes=15, front="kind: case\n")
}
