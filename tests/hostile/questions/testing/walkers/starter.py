def walkers(n: int) -> list:
    """Objects that walk."""
    raise NotImplementedError
