"""What the learner said against what came, and the program's own predictions beside it."""

from __future__ import annotations

from sparring.practice.planning.practice import Practice
from sparring.practice.planning.sessions import found_of
from sparring.recall.measuring import confidence as recalled
from sparring.recall.measuring.confidence import Confidence


def confidence(practice: Practice) -> Confidence:
    """Per level of confidence how often it was said and right; a curve only after 100 answers."""
    found = found_of(practice)
    return found.kept("confidence", lambda: recalled.confidence(found.attempts))
