class RunningMedian:
    """The median of all values so far."""

    def extend(self, values: list[float]) -> list[float]:
        """Adds values one after another; the median after each of them."""
        raise NotImplementedError

    def median(self) -> float:
        """The median of all values so far."""
        raise NotImplementedError
