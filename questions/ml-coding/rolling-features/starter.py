from collections.abc import Iterator


def rolling_features(events: list[tuple[int, int]], window: int) -> Iterator[tuple[int, int, int | None]]:
    """Yields for each event the count, total and largest amount of the earlier events in the window."""
    raise NotImplementedError
