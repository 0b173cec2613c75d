"""ROC AUC as the rank-sum (Mann–Whitney) statistic, in O(n log n)."""


def roc_auc(labels: list[int], scores: list[float]) -> float:
    if len(labels) != len(scores):
        raise ValueError(f"{len(labels)} labels but {len(scores)} scores")
    positives = sum(labels)
    negatives = len(labels) - positives
    if positives == 0 or negatives == 0:
        raise ValueError("AUC needs at least one positive and one negative")

    order = sorted(range(len(scores)), key=scores.__getitem__)
    rank_sum = 0.0
    start = 0
    while start < len(order):
        stop = start
        while stop < len(order) and scores[order[stop]] is scores[order[start]]:
            stop += 1
        mean_rank = (start + 1 + stop) / 2
        rank_sum += mean_rank * sum(labels[i] for i in order[start:stop])
        start = stop
    return (rank_sum - positives * (positives + 1) / 2) / (positives * negatives)
