import math


def ranking_metrics(rankings, gains, k):
    if len(rankings) != len(gains):
        raise ValueError("numbers differ")
    if k <= 0:
        raise ValueError("bad k")
    ndcgs, rrs, recalls = [], [], []
    for ranking, grades in zip(rankings, gains):
        if not grades:
            continue
        top = ranking[:k]
        dcg, rr, hits = 0.0, 0.0, 0
        for i, item in enumerate(top):
            g = grades.get(item, 0)
            dcg += (2**g - 1) / math.log2(i + 2)
            hits += g > 0
            if g > 0 and rr == 0:
                rr = 1 / (i + 1)
        ideal = sorted(grades.values(), reverse=True)
        ideal = ideal[:k]
        idcg = sum((2**g - 1) / math.log2(i + 2) for i, g in enumerate(ideal))
        ndcgs.append(dcg / idcg)
        rrs.append(rr)
        recalls.append(hits / len(grades))
    n = len(ndcgs)
    if n == 0:
        raise ValueError("nothing relevant")
    return sum(ndcgs) / n, sum(rrs) / n, sum(recalls) / n
