import math
from collections import defaultdict


def bin_of(p, bins):
    i = min(int(p * bins), bins - 1)
    while i > 0 and p < i / bins:
        i -= 1
    while i < bins - 1 and p >= (i + 1) / bins:
        i += 1
    return i


def calibration(probabilities, labels, *, bins):
    members = defaultdict(list)
    for p, y in zip(probabilities, labels):
        members[bin_of(p, bins)].append((p, y))
    table, error = [], 0.0
    for i in sorted(members):
        ps, ys = zip(*members[i])
        row = (len(ps), math.fsum(ps) / len(ps), sum(ys) / len(ys))
        table.append(row)
        error += len(ps) * abs(row[1] - row[2])
    loss = 0.0
    for p, y in zip(probabilities, labels):
        loss -= math.log(max((1 - p, p)[y], 1e-15))
    return table, error / len(labels), loss / len(labels)
