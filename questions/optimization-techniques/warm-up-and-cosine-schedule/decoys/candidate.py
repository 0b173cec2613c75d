from math import cos, pi


def learning_rate(step, peak, warmup, total, floor):
    if step < 0:
        raise ValueError("negative step")
    if warmup < 0 or total <= warmup:
        raise ValueError("warmup must be below total")
    if floor < 0 or peak < floor:
        raise ValueError("floor must be between 0 and peak")
    if step < warmup:
        return peak * (step / warmup)
    if step >= total:
        return floor
    done = (step - warmup) / (total - warmup)
    share = 0.5 * (1 + cos(pi * done))
    return floor + share * (peak - floor)
