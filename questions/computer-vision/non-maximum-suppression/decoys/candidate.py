import numpy as np


def nms(boxes, scores, classes, threshold):
    n = len(boxes)
    if len(scores) != n or len(classes) != n:
        raise ValueError("numbers differ")
    if threshold < 0 or threshold > 1:
        raise ValueError("bad threshold")
    rows = np.array(boxes, dtype=float).tolist()
    order = sorted(range(n), key=lambda i: -float(scores[i]))
    gone = [False] * n
    kept = []
    for a, i in enumerate(order):
        if gone[i]:
            continue
        kept.append(i)
        for j in order[a + 1 :]:
            if classes[i] != classes[j]:
                continue
            if iou(rows[i], rows[j]) > threshold:
                gone[j] = True
    return kept


def iou(p, q):
    w = max(min(p[2], q[2]) - max(p[0], q[0]), 0)
    h = max(min(p[3], q[3]) - max(p[1], q[1]), 0)
    shared = w * h
    area_p = (p[2] - p[0]) * (p[3] - p[1])
    area_q = (q[2] - q[0]) * (q[3] - q[1])
    union = area_p + area_q - shared
    return shared / union
