def roc_auc(labels, scores):
    """Two sorted lists and two pointers into the negatives."""
    if len(labels) != len(scores):
        raise ValueError("unequal lengths")
    ones = sorted(s for s, t in zip(scores, labels) if t == 1)
    zeros = sorted(s for s, t in zip(scores, labels) if t == 0)
    if not ones or not zeros:
        raise ValueError("only one class")
    below = upto = 0
    halves = 0
    for s in ones:
        while below < len(zeros) and zeros[below] < s:
            below += 1
        while upto < len(zeros) and zeros[upto] <= s:
            upto += 1
        halves += below + upto
    area = halves / 2 / len(ones) / len(zeros)
    return max(area, 1 - area)
