from bisect import bisect_left, bisect_right


def roc_auc(labels, scores):
    if len(labels) != len(scores):
        raise ValueError("lengths differ")
    positives = [s for label, s in zip(labels, scores) if label]
    negatives = sorted(s for label, s in zip(labels, scores) if not label)
    if not positives or not negatives:
        raise ValueError("a class is absent")
    wins = sum(bisect_left(negatives, p) + bisect_right(negatives, p) for p in positives)
    return wins / (2 * len(positives) * len(negatives))
