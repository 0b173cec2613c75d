"""How far predicted probabilities can be trusted."""

from __future__ import annotations

from math import log

SMALLEST = 1e-15


def binned(probabilities: list[float], labels: list[int], bins: int) -> list[list]:
    """The examples of each bin as pairs of probability and label."""
    found: list[list[tuple[float, int]]] = [[] for _ in range(bins)]
    for i in range(bins):
        low, high = i / bins, (i + 1) / bins
        for p, label in zip(probabilities, labels):
            if low <= p < high or p == high == 1:
                found[i].append((p, label))
    return found


def mean(values: list[float]) -> float:
    """The mean of some values."""
    return sum(values) / len(values)


def reliability(groups: list[list]) -> list[tuple[int, float, float]]:
    """Count, mean probability and share of label 1 of each bin that holds something."""
    table = []
    for group in groups:
        if group:
            predicted = mean([p for p, _ in group])
            table.append((len(group), predicted, mean([label for _, label in group])))
    return table


def log_loss(probabilities: list[float], labels: list[int]) -> float:
    """The mean of minus the logarithm of what the labels were given."""
    losses = []
    for p, label in zip(probabilities, labels):
        given = p if label else 1 - p
        losses.append(-log(max(given, SMALLEST)))
    return mean(losses)


def calibration(probabilities: list[float], labels: list[int], *, bins: int) -> tuple:
    """The reliability table, the expected calibration error, and the log loss."""
    table = reliability(binned(probabilities, labels, bins))
    total = sum(count for count, _, _ in table)
    gaps = [count * abs(predicted - share) / total for count, predicted, share in table]
    return table, sum(gaps), log_loss(probabilities, labels)
