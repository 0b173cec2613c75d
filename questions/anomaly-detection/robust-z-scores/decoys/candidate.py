import math


def middle(values):
    values = sorted(values)
    half = len(values) // 2
    if len(values) % 2:
        return values[half]
    return (values[half - 1] + values[half]) / 2


def robust_z_scores(values):
    if not values:
        return []
    centre = middle(values)
    mad = middle([abs(v - centre) for v in values])
    scores = []
    for v in values:
        if mad > 0:
            scores.append(0.6745 * (v - centre) / mad)
        elif v == centre:
            scores.append(0.0)
        else:
            scores.append(math.inf if v > centre else -math.inf)
    return scores
