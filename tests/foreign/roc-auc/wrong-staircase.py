def roc_auc(labels, scores):
    """Rectangles under a staircase with one step an example."""
    P, N = labels.count(1), labels.count(0)
    if len(labels) != len(scores) or not P or not N:
        raise ValueError("undefined")
    rows = sorted(range(len(scores)), key=lambda i: -scores[i])
    height = width = area = 0.0
    for i in rows:
        if labels[i] == 1:
            height += 1 / P
        else:
            area += height / N
    return area
