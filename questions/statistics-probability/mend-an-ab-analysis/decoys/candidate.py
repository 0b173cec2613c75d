from collections import defaultdict
from statistics import NormalDist, fmean, variance


def compare(visits):
    per_arm = {"A": defaultdict(float), "B": defaultdict(float)}
    for user, arm, amount in visits:
        per_arm[arm][user] += amount
    both = per_arm["A"].keys() & per_arm["B"].keys()
    a, b = ([x for user, x in per_arm[arm].items() if user not in both] for arm in "AB")
    if len(a) < 2 or len(b) < 2:
        raise ValueError
    va, vb = variance(a) / len(a), variance(b) / len(b)
    if va + vb == 0:
        raise ValueError
    diff = fmean(b) - fmean(a)
    se = (va + vb) ** 0.5
    p = 2 * NormalDist().cdf(-abs(diff) / se)
    return diff, se, p
