"""A new theory question."""

from __future__ import annotations

from sparring.bank.skeletons.spoken import spoken

ASK = """\
Ask as an interviewer would, in two or three sentences, and say what a good answer covers."""

ANSWER = """\
The mechanism one level below the short answer, a small example with numbers, when it fails."""

FILES = {"README.md": spoken("What is {title}?", ASK, ANSWER, minutes=5)}
