from itertools import groupby


def roc_auc(labels, scores):
    """Trapezoids under the curve, one point for every distinct score."""
    P = sum(1 for label in labels if label == 1)
    N = sum(1 for label in labels if label == 0)
    if len(labels) != len(scores) or P == 0 or N == 0:
        raise ValueError("not defined")
    tp = fp = area = 0
    ranked = sorted(zip(scores, labels), key=lambda pair: pair[0], reverse=True)
    for _, group in groupby(ranked, key=lambda pair: pair[0]):
        before_tp, before_fp = tp, fp
        for _, label in group:
            tp, fp = tp + label, fp + 1 - label
        area += (fp - before_fp) * (tp + before_tp)
    return area / (2 * P * N)
