def average_precision(labels, scores):
    n = len(labels)
    if n != len(scores):
        raise ValueError("lengths differ")
    total = sum(labels)
    if total == 0:
        raise ValueError("no positive")
    order = sorted(range(n), key=lambda i: -scores[i])
    precisions, recalls = [], []
    hits = 0
    for rank, i in enumerate(order, start=1):
        hits += labels[i]
        if rank < n and scores[order[rank]] == scores[i]:
            continue
        precisions.append(hits / rank)
        recalls.append(hits / total)
    area, before = 0.0, 0.0
    for p, r in zip(precisions, recalls):
        area += p * (r - before)
        before = r
    return area
