def learning_rate(step: int, peak: float, warmup: int, total: int, floor: float) -> float:
    """The rate of one step, which counts from 0."""
    raise NotImplementedError
