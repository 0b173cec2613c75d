"""What the learner said against what came, and the program's own predictions beside it."""

from __future__ import annotations

from sparring.practice.planning.practice import Practice
from sparring.practice.planning.sessions import found_of
from sparring.recall.measuring import confidence as recalled
from sparring.recall.measuring.confidence import Confidence

CLOSE = 3
"""Fewer points than these say nothing of a learner."""


def confidence(practice: Practice) -> Confidence:
    """Per level of confidence how often it was said and right; a curve only after 100 answers."""
    found = found_of(practice)
    return found.kept("confidence", lambda: recalled.confidence(found.attempts))


def judgement(found: Confidence) -> str:
    """Whether the learner is too sure, by what was said and what came; empty until that can be said."""
    if found.curve is None:
        return ""
    points = round(sum(one.percent * one.answers - 100 * one.right for one in found.said) / found.answers)
    if abs(points) < CLOSE:
        return "What you say is what comes."
    if points > 0:
        return f"On average you are {points} points too sure."
    return f"On average you could be {-points} points surer."
