"""Linear warm-up, then half a cosine wave (Loshchilov and Hutter 2017, equation 5)."""

import math


def learning_rate(step: int, peak: float, warmup: int, total: int, floor: float) -> float:
    if step < 0 or not 0 <= warmup < total or not 0 <= floor <= peak:
        raise ValueError("needs step >= 0, 0 <= warmup < total and 0 <= floor <= peak")
    if step < warmup:
        return peak * step / warmup
    progress = min(1.0, (step - warmup) / (total - warmup))
    return floor + (peak - floor) * (1 + math.cos(math.pi * progress)) / 2
