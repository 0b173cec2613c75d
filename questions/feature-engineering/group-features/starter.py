def group_features(
    keys: list[str | None], values: list[int]
) -> tuple[list[int], list[float | None], list[int]]:
    """For each row: the size of its group, the mean of the others in it, and its rank from the largest."""
    raise NotImplementedError
