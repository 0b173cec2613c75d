def roc_auc(labels, scores):
    if len(labels) != len(scores) or not 0 < sum(labels) < len(labels):
        raise ValueError("AUC undefined")
    paired = sorted(zip(scores, labels))
    scores[:], labels[:] = [p[0] for p in paired], [p[1] for p in paired]
    wins = negatives = i = 0
    while i < len(scores):
        j = i
        while j < len(scores) and scores[j] == scores[i]:
            j += 1
        here = labels[i:j]
        wins += sum(here) * (negatives + (len(here) - sum(here)) / 2)
        negatives += len(here) - sum(here)
        i = j
    return wins / (sum(labels) * negatives)
