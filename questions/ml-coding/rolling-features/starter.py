from collections.abc import Iterator


def rolling_features(
    times: list[int], amounts: list[int], window: int
) -> Iterator[tuple[int, int, int | None]]:
    """Yields for each event the count, total and largest amount of the earlier events in the window."""
    raise NotImplementedError
