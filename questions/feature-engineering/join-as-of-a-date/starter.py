def join_as_of(
    events: tuple[list[str], list[int]], readings: tuple[list[str], list[int], list[int]], max_age: int
) -> list[int | None]:
    """The value of the latest earlier reading of each event's key, at most max_age days old."""
    raise NotImplementedError
