"""The names of sections that a program looks for."""

from __future__ import annotations

SHORT_ANSWER = "Short answer"
ANSWER = "Answer"
DEEPER = "Deeper"
KEY_POINTS = "Key points"
MISCONCEPTIONS = "Misconceptions"
SPOT_THE_ERROR = "Spot the error"
FOLLOW_UPS = "Follow-ups"
FIGURES = "Figures"
CLARIFICATIONS = "Clarifications"
HINTS = "Hints"
PSEUDOCODE = "Pseudocode"
