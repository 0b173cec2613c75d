"""The closed sets of words in a question's front matter."""

from __future__ import annotations

from enum import StrEnum

SECOND_EDITION = 2
"""What `edition` says in the front matter of an answer that is held to the rules of the second edition."""


class Kind(StrEnum):
    """What is asked of the learner."""

    THEORY = "theory"
    CODING = "coding"
    REPAIR = "repair"
    CASE = "case"
    DESIGN = "design"


class Level(StrEnum):
    """How hard it is for the role's typical candidate."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


class Role(StrEnum):
    """Who is asked a question."""

    DATA_SCIENTIST = "data-scientist"
    ML_ENGINEER = "ml-engineer"
    LLM_ENGINEER = "llm-engineer"
    PRODUCT_ANALYST = "product-analyst"


class Tier(StrEnum):
    """What a coding question may import beside the standard library; a tier includes the one before."""

    PYTHON = "python"
    NUMPY = "numpy"
    SCIPY = "scipy"
