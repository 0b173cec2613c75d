"""Average precision: one walk down the ranking, one step for each group of equal scores."""

from itertools import groupby


def average_precision(labels: list[int], scores: list[float]) -> float:
    if len(labels) != len(scores):
        raise ValueError(f"{len(labels)} labels but {len(scores)} scores")
    positives = sum(labels)
    if not positives:
        raise ValueError("recall needs at least one positive")

    ranked = sorted(zip(scores, labels), reverse=True)
    area, seen, hits = 0.0, 0, 0
    for _, group in groupby(ranked, key=lambda pair: pair[0]):
        found = [label for _, label in group]
        seen += len(found)
        hits += sum(found)
        area += sum(found) / positives * hits / seen
    return area
