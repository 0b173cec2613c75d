"""Greedy non-maximum suppression: keep the best that remains, drop what overlaps it too much."""

import numpy as np


def nms(boxes: np.ndarray, scores: np.ndarray, classes: np.ndarray, threshold: float) -> list[int]:
    if not len(boxes) == len(scores) == len(classes):
        raise ValueError(f"{len(boxes)} boxes, {len(scores)} scores and {len(classes)} classes")
    if not 0 <= threshold <= 1:
        raise ValueError(f"threshold must lie between 0 and 1, not {threshold}")

    boxes = boxes.astype(float)
    order = np.argsort(-scores.astype(float), kind="stable")
    kept = []
    while len(order):
        best, order = order[0], order[1:]
        kept.append(int(best))
        meets = iou(boxes[best], boxes[order]) > threshold
        order = order[~(meets & (classes[order] == classes[best]))]
    return kept


def iou(box: np.ndarray, others: np.ndarray) -> np.ndarray:
    """IoU of one box with each of the others."""
    low = np.maximum(box[:2], others[:, :2])
    high = np.minimum(box[2:], others[:, 2:])
    shared = (high - low).clip(0).prod(axis=1)
    return shared / (area(box) + area(others) - shared)


def area(boxes: np.ndarray) -> np.ndarray:
    return (boxes[..., 2:] - boxes[..., :2]).prod(axis=-1)
