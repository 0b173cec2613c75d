import numpy as np


def pairwise_iou(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Intersection over union of each box (x1, y1, x2, y2) of a with each of b."""
    raise NotImplementedError
