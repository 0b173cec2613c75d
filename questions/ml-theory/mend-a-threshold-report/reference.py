"""Picks a threshold by F1, and reports the classifier that it makes."""

from __future__ import annotations


def counts(part: tuple[list, list], threshold: float) -> tuple[int, int, int]:
    """True positives, false alarms and misses at a threshold."""
    hits = alarms = misses = 0
    for score, label in zip(*part):
        called = score >= threshold
        hits += called and label == 1
        alarms += called and label == 0
        misses += not called and label == 1
    return hits, alarms, misses


def ratio(part: int, whole: int) -> float:
    """A share, and 0 of nothing."""
    return part / whole if whole else 0.0


def measures(hits: int, alarms: int, misses: int) -> tuple[float, float, float]:
    """Precision, recall and F1 from counts."""
    precision = ratio(hits, hits + alarms)
    recall = ratio(hits, hits + misses)
    f1 = ratio(2 * hits, 2 * hits + alarms + misses)
    return precision, recall, f1


def best_threshold(part: tuple[list, list]) -> float:
    """The score that makes the best threshold, the largest of several."""

    def quality(threshold: float) -> tuple[float, float]:
        return measures(*counts(part, threshold))[-1], threshold

    return max(part[0], key=quality)


def report(validation: tuple, files: list[tuple]) -> tuple[float, ...]:
    """The threshold, and what it achieves on the test files."""
    threshold = best_threshold(validation)
    found = [counts(part, threshold) for part in files]
    total = measures(*map(sum, zip((0, 0, 0), *found)))
    return threshold, *total
