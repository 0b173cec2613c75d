def roc_auc(labels, scores):
    if len(labels) != len(scores) or len(set(labels)) < 2:
        raise ValueError("one class only")
    seen = area = 0
    for _, label in sorted(zip(scores, labels), reverse=True):
        if label:
            seen += 1
        else:
            area += seen
    return area / (seen * (len(labels) - seen))
