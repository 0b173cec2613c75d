"""What an A/B test says about the spending of users."""

from __future__ import annotations

from math import erfc, sqrt


def totals(visits: list[tuple[str, str, float]]) -> dict[str, list[float]]:
    """What the users of each arm spent; those who were seen in both are left out."""
    amounts: dict[str, list[float]] = {}
    arms: dict[str, set[str]] = {}
    for user, arm, amount in visits:
        amounts.setdefault(user, []).append(amount)
        arms.setdefault(user, set()).add(arm)
    found: dict[str, list[float]] = {"A": [], "B": []}
    for user, seen in arms.items():
        if len(seen) == 1:
            found[min(seen)].append(sum(amounts[user]))
    return found


def mean(values: list[float]) -> float:
    """The mean of some values."""
    return sum(values) / len(values)


def squares(values: list[float]) -> float:
    """The sum of squared deviations from the mean."""
    centre = mean(values)
    return sum((value - centre) ** 2 for value in values)


def standard_error(control: list[float], treatment: list[float]) -> float:
    """The standard error of the difference of two means."""
    parts = (squares(arm) / (len(arm) - 1) / len(arm) for arm in (control, treatment))
    return sqrt(sum(parts))


def p_value(z: float) -> float:
    """How often chance alone would give such a difference."""
    return erfc(abs(z) / sqrt(2))


def compare(visits: list[tuple[str, str, float]]) -> tuple[float, float, float]:
    """The difference between treatment and control, its standard error, and its p-value."""
    arms = totals(visits)
    control, treatment = arms["A"], arms["B"]
    if min(len(control), len(treatment)) < 2:
        raise ValueError("an arm needs two users")
    error = standard_error(control, treatment)
    if error == 0:
        raise ValueError("nothing varies")
    difference = mean(treatment) - mean(control)
    return difference, error, p_value(difference / error)
