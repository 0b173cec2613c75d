def roc_auc(labels, scores):
    from collections import defaultdict

    groups = defaultdict(lambda: [0, 0])
    for label, score in zip(labels, scores):
        groups[score][label] += 1
    total = [sum(g[c] for g in groups.values()) for c in (0, 1)]
    if 0 in total:
        return 0.5
    if len(labels) != len(scores):
        raise ValueError("lengths")
    below = wins = 0
    for score in sorted(groups):
        negative, positive = groups[score]
        wins += positive * (below + 0.5 * negative)
        below += negative
    return wins / (total[0] * total[1])
