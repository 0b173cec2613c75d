def f1_of(scores, labels, t):
    tp = sum(1 for s, y in zip(scores, labels) if s >= t and y)
    return 2 * tp / (sum(s >= t for s in scores) + sum(labels)) if tp else 0.0


def report(validation, files):
    scores, labels = validation
    threshold = max(scores, key=lambda t: (f1_of(scores, labels, t), t))
    rows = [(s, y) for part in files for s, y in zip(*part)]
    called = [y for s, y in rows if s >= threshold]
    tp, positives = sum(called), sum(y for _, y in rows)
    precision = tp / len(called) if called else 0.0
    recall = tp / positives if positives else 0.0
    f1 = 2 * tp / (len(called) + positives) if tp else 0.0
    return threshold, precision, recall, f1
