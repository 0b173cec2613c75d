def roc_auc(labels, scores):
    """A Fenwick tree over the distinct scores counts, for each positive, the negatives below and level."""
    if len(labels) != len(scores) or len(set(labels)) != 2:
        raise ValueError("both classes are needed")
    place = {score: i + 1 for i, score in enumerate(sorted(set(scores)))}
    tree = [0] * (len(place) + 1)

    def add(i):
        while i < len(tree):
            tree[i] += 1
            i += i & -i

    def count(i):
        found = 0
        while i:
            found += tree[i]
            i -= i & -i
        return found

    for label, score in zip(labels, scores):
        if not label:
            add(place[score])
    doubled = sum(count(place[s]) + count(place[s] - 1) for l, s in zip(labels, scores) if l)
    positives = sum(labels)
    return doubled / (2 * positives * (len(labels) - positives))
