"""Precision, recall and F1 from three counts per class, in one pass over the labels."""

from collections import Counter
from statistics import fmean


def precision_recall_f1(
    y_true: list, y_pred: list, average: str | None = None
) -> dict[int | str, tuple[float, float, float]] | tuple[float, float, float]:
    if not y_true or len(y_true) != len(y_pred):
        raise ValueError(f"{len(y_true)} true but {len(y_pred)} predicted labels")
    if average is not None and (not average or average not in "macro weighted micro"):
        raise ValueError(f"no average is called {average!r}")
    actual, predicted = Counter(y_true), Counter(y_pred)
    hits = Counter(t for t, p in zip(y_true, y_pred) if t == p)
    if average == "micro":
        return scores(hits.total(), predicted.total(), actual.total())

    by_class = {c: scores(hits[c], predicted[c], actual[c]) for c in actual | predicted}
    if average is None:
        return by_class
    weights = [actual[c] for c in by_class] if average == "weighted" else None
    return tuple(fmean(column, weights) for column in zip(*by_class.values()))


def scores(hits: int, predicted: int, actual: int) -> tuple[float, float, float]:
    """Precision, recall and F1 of a class that occurs; 0/0 counts as 0."""
    precision = hits / predicted if predicted else 0.0
    recall = hits / actual if actual else 0.0
    return precision, recall, 2 * hits / (predicted + actual)
