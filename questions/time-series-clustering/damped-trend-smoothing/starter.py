def damped_trend(y: list[float], alpha: float, beta: float, phi: float, horizon: int) -> list[float]:
    """Forecasts by exponential smoothing of level (alpha) and trend (beta), damped by phi."""
    raise NotImplementedError
