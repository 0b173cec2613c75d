def robust_z_scores(values: list[float]) -> list[float]:
    """Signed distances to the median, in units of 1.4826 times the median absolute deviation."""
    raise NotImplementedError
