"""A new design."""

from __future__ import annotations

from sparring.bank.skeletons.spoken import spoken

ASK = """\
The system and the load that it must bear, in two or three sentences, and what a good design settles."""

ANSWER = """\
Requirements with numbers, an estimate for an example that a proof recomputes, a diagram of the whole, data,
models and serving, failure modes, monitoring and rollout."""

FILES = {
    "README.md": spoken("How would you design {title}?", ASK, ANSWER, minutes=20, front="kind: design\n")
}
