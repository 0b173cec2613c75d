def counters(n: int) -> list:
    """Objects that count what is added."""
    raise NotImplementedError
