def precision_recall_f1(
    y_true: list, y_pred: list, average: str | None = None
) -> dict[int | str, tuple[float, float, float]] | tuple[float, float, float]:
    """(precision, recall, F1) by class, or their "macro", "micro" or "weighted" average."""
    raise NotImplementedError
