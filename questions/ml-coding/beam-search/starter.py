def beam_search(
    start: list[float], steps: list[list[list[float]]], end: int, width: int, alpha: float
) -> tuple[list[int], float]:
    """The best sequence that a beam of this width finds, and its normalized score."""
    raise NotImplementedError
