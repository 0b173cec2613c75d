def average_precision(labels: list[int], scores: list[float]) -> float:
    """The sum of precision times the rise of recall, over the distinct scores."""
    raise NotImplementedError
