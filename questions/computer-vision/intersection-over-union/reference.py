"""IoU of all pairs: the overlap of two boxes is a box, with sides cut off at zero."""

import numpy as np


def pairwise_iou(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    a, b = checked(a), checked(b)
    low = np.maximum(a[:, None, :2], b[None, :, :2])
    high = np.minimum(a[:, None, 2:], b[None, :, 2:])
    intersection = (high - low).clip(0).prod(axis=2)
    union = area(a)[:, None] + area(b)[None, :] - intersection
    return np.divide(intersection, union, out=np.zeros(union.shape), where=union > 0)


def checked(boxes: np.ndarray) -> np.ndarray:
    if boxes.ndim != 2 or boxes.shape[1] != 4:
        raise ValueError(f"boxes of shape {boxes.shape}")
    if (boxes[:, :2] > boxes[:, 2:]).any():
        raise ValueError("a box has its corners in the wrong order")
    return boxes.astype(float)


def area(boxes: np.ndarray) -> np.ndarray:
    return (boxes[:, 2:] - boxes[:, :2]).prod(axis=1)
