def roc_auc(labels, scores):
    """Trapezoids over 101 fixed thresholds between 0 and 1."""
    P, N = sum(labels), len(labels) - sum(labels)
    if len(labels) != len(scores) or P == 0 or N == 0:
        raise ValueError("undefined")
    points = [(1.0, 1.0)]
    for k in range(102):
        flagged = [l for l, s in zip(labels, scores) if s >= k / 100]
        points.append(((len(flagged) - sum(flagged)) / N, sum(flagged) / P))
    points.append((0.0, 0.0))
    return sum((a[0] - b[0]) * (a[1] + b[1]) / 2 for a, b in zip(points, points[1:]))
