def roc_auc(labels, scores):
    n = len(labels)
    if n != len(scores):
        raise ValueError("n")
    m = labels.count(1)
    if m in (0, n):
        raise ValueError("class")
    place = {}
    for rank, i in enumerate(sorted(range(n), key=lambda i: scores[i])):
        place[i] = rank + 1
    total = 0
    for i in range(n):
        if labels[i] == 1:
            total += place[i]
    return (total - m * (m + 1) / 2) / (m * (n - m))
